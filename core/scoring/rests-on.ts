// Whether a score rests on what doesn't say that the candidate does it; then a person reads, and there is none.
import { calibrated } from './calibration.ts';
import { asksForDeeds, withoutDoubtful, withoutStatements, type Doubt } from './doubt.ts';
import type { Read } from './reader.ts';
import type { Signals } from './signals.ts';

/** What of a score may rest on parts in doubt, in points of 100 and of itself; with more a person reads, and there is none. */
const IN_DOUBT_AT_MOST = { points: 5, share: 1 / 7 };

/**
 * What is done makes so few points of 100, and statements of which nobody does anything bring so many, and such a share
 * of the score, that a person reads. Terse answers and those of statements alone aren't meant.
 */
const STATED = { done: 30, points: 15, share: 0.6 };

/**
 * What is more likely empty than not, makes so much of the rubric's points and stands beside what makes no more points
 * of 100 than this, is a claim to them; what is empty and makes none is scored low anyway. Answers of nothing else
 * aren't meant: a whole answer may well be said that way.
 */
const CLAIMED = { empty: 0.6, made: 0.1, rest: 30 };

/** A score this low is leant on by nobody; a person needn’t read for it. */
const LOW = 12;

type Asked = { question: string; points: readonly string[]; isSteered: boolean; read: Read };

/** Why the score can't be leant on; none where it can. Versions of the answer are read only as far as it takes. */
export async function doubtsOf(sentences: readonly string[], { read, ...asked }: Asked): Promise<Doubt[]> {
  const signals = await read(sentences);
  const all = calibrated(signals).exact;
  if (all <= LOW) return [];
  const without = async (version: readonly string[]) => {
    if (version.length === sentences.length && version.every((one, i) => one === sentences[i])) return signals;
    return version.length === 0 ? null : await read(version);
  };
  const { sure, doubts } = withoutDoubtful(sentences, asked);
  const surely = await without(sure);
  if (isTooMuch(all - exactOf(surely), all)) return doubts;
  const done = withoutStatements(sure, asked.question);
  if (done.length > 0 && restsOnStatements(exactOf(await without(done)), all)) return ['others'];
  if (surely === null || !asksForDeeds(asked.question)) return [];
  const told = await without(notEmpty(surely));
  return told !== null && restsOnClaims(signals, told) ? ['general'] : [];
}

/** The sentences, or parts of them, that are more likely to say something than not. */
const notEmpty = ({ sentences }: Signals) =>
  sentences.filter(({ empty }) => empty <= CLAIMED.empty).map(({ text }) => text);

function restsOnClaims(signals: Signals, told: Signals): boolean {
  const [all, rest] = [exactOf(signals), exactOf(told)];
  return rest <= CLAIMED.rest && signals.made - told.made >= CLAIMED.made && isTooMuch(all - rest, all);
}

const exactOf = (signals: Signals | null) => (signals ? calibrated(signals).exact : 0);

const isTooMuch = (doubtful: number, score: number) =>
  doubtful > IN_DOUBT_AT_MOST.points && doubtful >= IN_DOUBT_AT_MOST.share * score;

const restsOnStatements = (done: number, all: number) =>
  done <= STATED.done && all - done > STATED.points && all - done >= STATED.share * all;
