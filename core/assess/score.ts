// Scoring: every answer against its key or rubric, rolled up to criteria and one composite, written once.
import { textOf, type Answer } from '../model/item.ts';
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { AssessmentItem, Criterion } from '../ports/assessments.ts';
import type { ItemDetail, ItemScore, Response, Scores } from '../ports/attempts.ts';
import type { Run } from '../ports/run.ts';
import type { InWorkspace } from '../ports/store.ts';
import { findAlike } from './integrity.ts';
import { announceResult } from './news.ts';
import { scheduleAllOwing } from './remind-reviewers.ts';
import { SCORER_VERSION } from '../scoring/calibration.ts';
import { rollUp } from '../scoring/criterion.ts';
import type { Embed } from '../scoring/embed.ts';
import { scoreKeyed, type KeyedItem } from '../scoring/keyed.ts';
import { missedOf } from '../scoring/must-haves.ts';
import { textsToEmbed } from '../scoring/yardstick.ts';
import { gradeWritten, type HumanReason, type WrittenScore } from '../scoring/written.ts';

export type ScoreDeps = { inWorkspace: InWorkspace; embed: Embed };

const lineLength = 120;
/** A word or two say nothing on a card. */
const fewestWords = 4;

const readItBecause: Record<HumanReason, string> = {
  'too-little': 'It is too short to lean on the score.',
  topic: 'It may be about something else than the question.',
  language: 'It is in a language that the offline reader doesn’t know.',
  middling: 'Scores in the middle are the least certain.',
  instructions: 'It holds sentences that address a machine; they were left out of the score.',
};

/** The job. Reads and computes outside of any transaction; the scores, the attempt's state and the next jobs are one. */
export async function scoreAttempt({ inWorkspace, embed }: ScoreDeps, run: Run, attemptId: AttemptId): Promise<void> {
  const given = await inWorkspace(run.workspaceId, async (tx) => {
    const attempt = await tx.attempt(attemptId);
    if (attempt?.state !== 'submitted') return undefined;
    const { assessmentId, version } = attempt;
    return {
      attempt,
      criteria: await tx.criteria(assessmentId, version),
      items: await tx.items(assessmentId, version),
      responses: await tx.responses(attemptId),
      alike: attempt.trial ? [] : await findAlike(tx, attempt),
    };
  });
  if (!given) return run.commit(async () => {});
  const read = await readAll(given.items, given.responses, embed);
  const scores = scoresOf(given, read);
  const { assessmentId, trial } = given.attempt;
  await run.commit(async (tx) => {
    await tx.saveScores(attemptId, scores);
    await tx.audit({
      actor: 'shortlist',
      action: 'scored',
      subject: attemptId,
      data: { composite: scores.composite, version: scores.scorerVersion },
    });
    if (trial) return;
    for (const [mine, theirs] of given.alike) {
      await tx.saveLikeness(attemptId, [mine]);
      await tx.saveLikeness(mine.otherId, [theirs]);
    }
    await tx.enqueue('write-report', { attemptId }, { key: attemptId });
    await tx.touchCard(assessmentId);
    await tx.enqueue('update-card', { assessmentId }, { key: assessmentId });
    await announceResult(tx, { attemptId, assessmentId });
    await scheduleAllOwing(tx, assessmentId);
  });
}

/** The job at approval: has the encoder read every rubric, so that the first candidate's score isn't the slow one. */
export async function prepareScoring({ inWorkspace, embed }: ScoreDeps, run: Run, id: AssessmentId): Promise<void> {
  const items = await inWorkspace(run.workspaceId, (tx) => tx.items(id));
  for (const { item } of items) if ('rubric' in item) await embed(textsToEmbed(textOf(item), item.rubric));
  await run.commit(async () => {});
}

type ReadItem = { item: AssessmentItem; score: ItemScore; quotes: string[] };

async function readAll(items: AssessmentItem[], responses: Response[], embed: Embed): Promise<ReadItem[]> {
  const answers = new Map(responses.map((response) => [response.itemId, response.answer]));
  const read: ReadItem[] = [];
  for (const item of items) read.push(await readOne(item, answers.get(item.id) ?? null, embed));
  return read;
}

async function readOne(item: AssessmentItem, answer: Answer | null, embed: Embed): Promise<ReadItem> {
  const body = item.item;
  if (body.kind !== 'short' && body.kind !== 'long') return keyed(item, body, answer);
  const text = answer?.kind === body.kind ? answer.text : '';
  if (text.trim() === '')
    return {
      item,
      quotes: [],
      score: { itemId: item.id, score: 0, standardError: 0, detail: notAnswered(body.rubric.points) },
    };
  const written = await gradeWritten({ question: textOf(body), rubric: body.rubric, answer: text, embed });
  return {
    item,
    quotes: written.evidence,
    score: { itemId: item.id, score: written.score, standardError: written.standardError, detail: detailOf(written) },
  };
}

function keyed(item: AssessmentItem, body: KeyedItem, answer: Answer | null): ReadItem {
  const { score } = scoreKeyed(body, answer);
  const detail: ItemDetail = { found: [], missing: [], readIt: null, instructions: [], engine: 'key' };
  return { item, quotes: [], score: { itemId: item.id, score, standardError: null, detail } };
}

const notAnswered = (points: string[]): ItemDetail => ({
  found: [],
  missing: points,
  readIt: null,
  instructions: [],
  engine: SCORER_VERSION,
});

/** Of an answer that couldn't be judged, no point counts as missing. */
function detailOf({ score, points, reasons, instructions, engine }: WrittenScore): ItemDetail {
  return {
    found: points.flatMap(({ point, covered, quote }) => (covered && quote !== null ? [{ point, quote }] : [])),
    missing: score === null ? [] : points.filter(({ covered }) => !covered).map(({ point }) => point),
    readIt: reasons.length > 0 ? reasons.map((reason) => readItBecause[reason]).join(' ') : null,
    instructions: instructions.map(({ text }) => text),
    engine,
  };
}

type Given = { criteria: Criterion[]; items: AssessmentItem[] };

function scoresOf({ criteria, items }: Given, read: ReadItem[]): Scores {
  const rolled = rollUp(
    criteria,
    read.map(({ item, score }) => ({
      criterionId: item.criterionId,
      minutes: item.item.minutes,
      kind: item.item.kind,
      score: score.score,
      standardError: score.standardError,
    })),
  );
  return {
    criteria: rolled.criteria.map(({ id, score, standardError }) => ({
      criterionId: id as Scores['criteria'][number]['criterionId'],
      score,
      standardError,
    })),
    items: read.map(({ score }) => score),
    composite: rolled.composite,
    standardError: rolled.standardError,
    coverage: rolled.coverage,
    scorerVersion: SCORER_VERSION,
    evidenceLine: evidenceLine(read),
    missed: missedOf(
      { criteria, items },
      {
        criteria: new Map(rolled.criteria.map((one) => [one.id, one])),
        items: new Map(read.map(({ item, score }) => [item.id, score.score])),
      },
    ),
  };
}

/** The first words that carry the best written answer: verbatim, cut at a word. */
function evidenceLine(read: ReadItem[]): string | null {
  const [best] = read
    .filter(({ quotes, score }) => quotes.length > 0 && score.score !== null)
    .toSorted((a, b) => b.score.score! - a.score.score!);
  const quote = best?.quotes
    .map((one) => one.replace(/\s+/gu, ' ').trim())
    .find((one) => one.split(' ').length >= fewestWords);
  if (!quote) return null;
  return quote.length <= lineLength
    ? quote
    : `${quote.slice(0, quote.lastIndexOf(' ', lineLength - 1) || lineLength - 1)}…`;
}
