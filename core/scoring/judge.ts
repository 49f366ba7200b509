// Grades a written answer by a language model: three readings, each checked against the answer, made one score.
import type { Rubric } from '#core/model/item.ts';
import { Unusable, type Model, type Replied, type Tokens } from '#core/ports/model.ts';
import { GRADING_PROMPT, gradingQuestion, ModelReading } from './model-question.ts';
import { checked, combined, placeOf, READINGS, type CheckedReading } from './model-reading.ts';
import { isMiddling, type HumanReason, type WrittenScore } from './written.ts';

/** `text` is what the model reads of `answer`, of the same length where it stands; `first` is what the offline engine found. */
export type Judged = {
  question: string;
  rubric: Pick<Rubric, 'points'> & Partial<Pick<Rubric, 'levels' | 'references'>>;
  answer: string;
  text: string;
  first: WrittenScore;
  signal: AbortSignal;
};

/** Where readings are kept, under a key of all that was asked; `keep` hears of every question's tokens, of a reading or of none. */
export type Shelf = {
  kept(key: string): Promise<(CheckedReading & { nth: number })[]>;
  keep(key: string, got: { tokens: Tokens; reading: (CheckedReading & { nth: number }) | undefined }): Promise<void>;
};

/** `mark` is a keyed hash. */
export type JudgeDeps = { model: Model; mark: (text: string) => string; shelf: Shelf };

/** An answer that is in no shape is asked for once more; after that the reading says nothing. */
const TRIES = 2;
/** Two engines this far apart, in points of 100, are looked at by a person. */
const FAR_APART = 50;

/** Never throws for what a candidate wrote. Throws RetryLater while the model can't be reached; readings that came are kept. */
export async function judge(deps: JudgeDeps, judged: Judged): Promise<WrittenScore> {
  const { model, mark, shelf } = deps;
  const { question, rubric, text } = judged;
  const key = mark(JSON.stringify([model.nameOf('grader'), GRADING_PROMPT, question, rubric, text]));
  const kept = await shelf.kept(key);
  const settled = await Promise.allSettled(
    Array.from({ length: READINGS }, async (_, nth) => {
      return kept.find((one) => one.nth === nth) ?? read(deps, judged, { key, nth });
    }),
  );
  const readings = settled.map((one) => {
    if (one.status === 'rejected') throw one.reason as Error;
    return one.value;
  });
  return scoreOf(judged, readings, `${model.nameOf('grader')}, ${GRADING_PROMPT}`);
}

/** One reading, kept as soon as it is there: a job that is put back doesn't pay for it again. */
async function read(deps: JudgeDeps, judged: Judged, { key, nth }: Nth): Promise<CheckedReading> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { value, tokens } = await asked(deps, judged, { key, nth, tried });
    const reading = value && checked(value, { text: judged.text, points: judged.rubric.points.length });
    await deps.shelf.keep(key, { tokens, reading: reading && { ...reading, nth } });
    if (reading) return reading;
  }
  return { level: null, found: [] };
}

type Nth = { key: string; nth: number };
type Reply = Replied<ModelReading> | { value: undefined; tokens: Tokens };

async function asked({ model, mark }: JudgeDeps, judged: Judged, nth: Nth & { tried: number }): Promise<Reply> {
  const { question, rubric, text, signal } = judged;
  // Nobody who writes an answer can know the word that ends it.
  const fence = `answer-${mark(`fence ${nth.key}`).slice(0, 12)}`;
  try {
    return await model.ask({
      ...gradingQuestion({ question, rubric, answer: text, fence, nth: nth.nth }),
      role: 'grader',
      name: 'reading',
      shape: ModelReading,
      key: `${nth.key}-${nth.nth}-${nth.tried}`,
      signal,
    });
  } catch (error) {
    if (error instanceof Unusable) return { value: undefined, tokens: error.tokens };
    throw error;
  }
}

function scoreOf({ rubric, text, answer, first }: Judged, readings: CheckedReading[], engine: string): WrittenScore {
  const { score, standardError, reasons, found } = combined(readings);
  const points = rubric.points.map((point, i) => {
    const place = found.get(i);
    const quote = place ? verbatim(text.slice(place.from, place.to), answer) : null;
    return { point, covered: quote !== null, quote };
  });
  const all = [...reasons, ...reasonsBeside(score, first)];
  return {
    score,
    standardError,
    needsHuman: all.length > 0,
    reasons: all,
    points,
    evidence: [...new Set(points.flatMap(({ quote }) => quote ?? []))],
    instructions: first.instructions,
    levels: readings.map(({ level }) => level),
    engine,
  };
}

/** The same words as they stand in the answer, or null where they don't stand together there. */
function verbatim(quote: string, answer: string): string | null {
  const place = placeOf(quote, answer);
  return place ? answer.slice(place.from, place.to) : null;
}

function reasonsBeside(score: number | null, first: WrittenScore): HumanReason[] {
  const kept = first.reasons.filter((reason) => reason === 'too-little' || reason === 'instructions');
  if (score === null) return kept;
  const isFar = first.score !== null && Math.abs(first.score - score) > FAR_APART;
  return [
    ...kept,
    ...(isFar ? (['engines-differ'] as const) : []),
    ...(isMiddling(score) ? (['middling'] as const) : []),
  ];
}
