// The steps between agreeing and the result, loaded together; with them the saving and the heartbeat begin.
import { startHeartbeat } from '../heartbeat.ts';
import { watchLeaving } from '../saver.ts';
import { step } from '../state.ts';
import { Cv } from './cv.tsx';
import { Intake } from './intake.tsx';
import { Question } from './question.tsx';
import { Questions } from './questions.tsx';
import { Summary } from './summary.tsx';

watchLeaving();
startHeartbeat();

export function Work() {
  switch (step.value.name) {
    case 'intake':
      return <Intake />;
    case 'cv':
      return <Cv />;
    case 'questions':
      return <Questions />;
    case 'question':
      return <Question index={step.value.index} />;
    case 'summary':
      return <Summary />;
    case 'welcome':
    case 'result':
      return null;
  }
}
