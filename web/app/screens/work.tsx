// The steps between agreeing and the result, loaded together; with them the saving and the heartbeat begin.
import { startHeartbeat } from '../heartbeat.ts';
import { heldBy } from '../pen.ts';
import { restore, watchLeaving } from '../saver.ts';
import { watchSigns } from '../signs.ts';
import { step } from '../state.ts';
import { Cv } from './cv.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Intake } from './intake.tsx';
import { LazyInterview } from './lazy-interview.tsx';
import { Next } from './next.tsx';
import { Question } from './question.tsx';
import { Questions } from './questions.tsx';
import { Summary } from './summary.tsx';

/** When what this device has kept is back in its place. */
export const ready = restore().finally(() => {
  watchLeaving();
  startHeartbeat();
  watchSigns();
});

export function Work() {
  if (heldBy.value) return <Elsewhere by={heldBy.value} />;
  switch (step.value.name) {
    case 'intake':
      return <Intake />;
    case 'next':
      return <Next />;
    case 'cv':
      return <Cv />;
    case 'questions':
      return <Questions />;
    case 'interview':
      return <LazyInterview />;
    case 'question':
      return <Question index={step.value.index} />;
    case 'summary':
      return <Summary />;
    case 'welcome':
    case 'result':
      return null;
  }
}
