// The steps between agreeing and the result, loaded together; with them the saving and the heartbeat begin.
import { startHeartbeat } from '../heartbeat.ts';
import { heldBy } from '../pen.ts';
import { restore, watchLeaving } from '../saver.ts';
import { watchSigns } from '../signs.ts';
import type { FunctionComponent } from 'preact';
import { step } from '../state.ts';
import type { Step } from '../steps.ts';
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

const SCREENS: Partial<Record<Step['name'], FunctionComponent>> = {
  intake: Intake,
  next: Next,
  cv: Cv,
  questions: Questions,
  interview: LazyInterview,
  summary: Summary,
};

export function Work() {
  const at = step.value;
  if (heldBy.value) return <Elsewhere by={heldBy.value} />;
  if (at.name === 'question') return <Question index={at.index} />;
  const Screen = SCREENS[at.name];
  return Screen ? <Screen /> : null;
}
