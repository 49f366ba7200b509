// From what was measured in an answer to a score: fitted once on graded answers, then frozen with a version.
import type { Signals } from './signals.ts';

/** Names the engine with every score; a change of any number in `core/scoring` changes it. */
export const SCORER_VERSION = 'offline encoder and keyword coverage, version 8';

/**
 * Least squares (ridge .3) on graded answers of samples and test/fixtures/answers, with answers to other questions and
 * filler as level 0, each a tenth of an answer. Left-one-question-out figures: test/fixtures/answers/README.md.
 */
const POINTS_ONLY = { base: 19.9, made: 73.4, substance: 27.5, emptyHanded: -17.8, near: 0, share: 0 };
const WITH_REFERENCE = { base: 8.6, made: 34.6, substance: 15.9, emptyHanded: -23.8, near: 27.7, share: 70 };

/** Below this an answer may be off the topic: its score shrinks with how surely it is, and a person should look. */
export const TOPIC_NEEDED = 0.25;
const TOPIC_SHRINKS = { power: 0.7, atMostTo: 0.35 };

/** What makes hardly a point, and lies far from every model answer, has no more points of 100, however many words it brings. */
const POINTLESS = { made: 0.12, near: 0.42, cap: 20 };

/** What is mostly copied from the question has no more points of 100, whatever it contains. */
const COPIED = { from: 0.6, cap: 5 };

/**
 * Standard error in points of 100 by score: the root mean square difference from what a person gave the 166 answers of
 * test/eval, which the engine wasn't fitted to, with model answers and without. It is largest where the right words can
 * hide that something was done the wrong way, and where the topic is in doubt, since a story told in words of its own
 * can look like one about something else. The top is told apart beside a model answer alone: 5 there, of 13 readings;
 * the 15 is of those of the fit.
 */
const RESIDUAL = { low: 18, middle: 24, high: 37, top: 15 };
/** Where it is in doubt whether something is an answer at all. */
export const IN_DOUBT = 40;
const FROM = { middle: 40, high: 75, top: 92 };

/** The score of an answer, 0–100 with one decimal, and its standard error in the same points. */
export function calibrated(signals: Signals): { score: number; standardError: number } {
  const score = Math.round(10 * guarded(linear(signals), signals)) / 10;
  return { score, standardError: residual(score, signals) };
}

function residual(score: number, { onTopic, reference }: Signals): number {
  if (onTopic < TOPIC_NEEDED) return IN_DOUBT;
  if (score < FROM.high) return score < FROM.middle ? RESIDUAL.low : RESIDUAL.middle;
  return score < FROM.top || !reference ? RESIDUAL.high : RESIDUAL.top;
}

function linear(signals: Signals): number {
  const weights = signals.reference ? WITH_REFERENCE : POINTS_ONLY;
  const { near, share } = signals.reference ?? { near: 0, share: 0 };
  const own = weights.made * signals.made + weights.substance * signals.substance;
  const model = weights.near * near + weights.share * share;
  return weights.base + own + model + weights.emptyHanded * signals.emptyHanded;
}

const isPointless = ({ made, reference }: Signals) =>
  made < POINTLESS.made && reference !== null && reference.near < POINTLESS.near;

function guarded(score: number, signals: Signals): number {
  const cap = signals.copied > COPIED.from ? COPIED.cap : isPointless(signals) ? POINTLESS.cap : 100;
  const onTopic = Math.max(TOPIC_SHRINKS.atMostTo, Math.min(1, signals.onTopic / TOPIC_NEEDED) ** TOPIC_SHRINKS.power);
  return Math.min(cap, Math.max(0, Math.min(100, score)) * onTopic);
}
