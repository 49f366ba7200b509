// What an assessment's card says of scoring again: that it can be done, how far it is, and what came of it.
import type { AssessmentId } from '../model/ids.ts';
import type { RerunState } from '../ports/reruns.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { CardBlock } from './card.ts';
import { questionOf } from './questions.ts';
import { strong, words } from './spans.ts';
import { short } from './words.ts';

/** `ready`: all are done, and nobody has said yet what is to become of it. `last`: who used, kept or put back, and when. */
export type RerunProgress = {
  version: number;
  state: RerunState | 'ready';
  done: number;
  all: number;
  last: { by: string; at: string } | null;
};

/** How far it is, or what came of it. */
export function stateWords({ state, done, all, version, last }: RerunProgress, t: Words): string {
  if (state === 'running') return t.rerun.running(done, all);
  if (state === 'ready' || state === 'using' || state === 'undoing') return t.rerun.under[state];
  const { by, at } = last ?? { by: t.common.member, at: '' };
  return state === 'used' ? t.rerun.used(version, short(by, 80), at) : t.rerun.over[state](short(by, 80), at);
}

/** `offer`: so many have scores by an earlier version that the newest could score. `decided`: on the score before. */
export type RerunLine = { kind: 'offer'; people: number } | (RerunProgress & { kind: 'asked'; decided: number });

type About = { assessmentId: AssessmentId; revision: number; manages: boolean };

/** Nothing of names or scores, since it stands where many read. */
export function rerunBlocks(
  { assessmentId, revision, manages }: About,
  line: RerunLine | null | undefined,
  t: Words,
): CardBlock[] {
  if (!line) return [];
  const value = encodeValue({ assessmentId, revision });
  const press = manages ? pressOf(line, value, t) : undefined;
  return [{ type: 'text', text: words(strong(said(line, t))), ...(press && { button: press }) }];
}

function said(line: RerunLine, t: Words): string {
  if (line.kind === 'offer') return t.rerun.offer(line.people);
  return t.sentences([stateWords(line, t), line.decided > 0 ? t.rerun.decidedOn(line.decided) : '']);
}

function pressOf(line: RerunLine, value: string, t: Words) {
  if (line.kind === 'asked') return { label: t.rerun.look, action: ACTION.rerun, value };
  const action = ACTION.scoreAgain;
  return { label: t.rerun.button, action, value, confirm: questionOf({ action, value }, t) };
}
