// The criteria of a report: each with its score, its evidence and the questions that it rests on.
import { scoredAmong } from '../../scoring/must-haves.ts';
import { scoreKeyed, type KeyedItem } from '../../scoring/keyed.ts';
import { PER_LEVEL } from '../../scoring/model-reading.ts';
import { isWritten, wordsIn, type Answer, type Item } from '../../model/item.ts';
import type { Evidence, ReportChange, ReportCriterion, ReportItem, ScoreRange } from '../../model/report.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Attempt, CriterionScore, ItemScore, Override, Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import { en } from '../../text/en.ts';
import { ended, inLine } from '../../text/stops.ts';
import { isUnread } from '../../report/unread.ts';
import { asScored } from '../score/as-scored.ts';
import { NEAR } from '../sit/result.ts';
import { transcriptOf } from '../sit/transcript.ts';
import { namesOf } from '../show/views.ts';
import { likelyRange } from '../../stats/normal.ts';

type Read = {
  layout: Attempt['layout'];
  items: AssessmentItem[];
  scores: ItemScore[];
  responses: Response[];
  criterionScores: CriterionScore[];
  overrides: Override[];
  names: Map<MemberId, string>;
};

const mostQuotes = 2;

export async function reportCriteria(tx: Tx, attempt: Attempt): Promise<ReportCriterion[]> {
  const { id } = attempt;
  const { criteria, items } = await asScored(tx, attempt);
  const overrides = await tx.overrides(id);
  const read: Read = {
    layout: attempt.layout,
    items,
    scores: await tx.itemScores(id),
    responses: await tx.responses(id),
    criterionScores: await tx.criterionScores(id),
    overrides,
    names: await namesOf(
      tx,
      overrides.flatMap(({ memberId, undone }) => [memberId, ...(undone ? [undone.by] : [])]),
      en,
    ),
  };
  return criteria.map((criterion) => criterionOf(criterion, read));
}

function changesOf({ id }: Criterion, { overrides, names }: Read): ReportChange[] {
  const mine = overrides.filter(({ criterionId }) => criterionId === id);
  return mine.map(({ memberId, at, was, score, reason, undone }) => ({
    by: names.get(memberId) ?? 'A member',
    at: at.toISOString(),
    was,
    score,
    reason,
    undone: undone && { by: names.get(undone.by) ?? 'A member', at: undone.at.toISOString() },
  }));
}

function criterionOf(criterion: Criterion, read: Read): ReportCriterion {
  const mine = read.items
    .map((item, i) => ({ item, number: i + 1 }))
    .filter(({ item }) => item.criterionId === criterion.id);
  const score = read.criterionScores.find((one) => one.criterionId === criterion.id);
  const items = mine.map((one) => itemOf(one, read));
  return {
    id: criterion.id,
    name: criterion.name,
    weight: criterion.weight,
    result: rangeOf(score?.score ?? null, score?.standardError ?? null),
    method: methodOf(items),
    evidence: mine.flatMap((one) => evidenceOf(one, read)),
    changes: changesOf(criterion, read),
    items,
  };
}

type Rested = Pick<ReportItem, 'kind' | 'answer' | 'score' | 'readings' | 'requirementOnly'>;

const onlyMarking = (many: number): string[] => (many > 0 ? [`${many} only as a requirement`] : []);

/** "2 questions by their key, 1 written answer by the offline reader, 1 by a language model, 1 not scored." */
function methodOf(all: readonly Rested[]): string {
  const items = scoredAmong(all);
  const written = items.filter(({ kind }) => isWritten(kind));
  const unread = written.filter(isUnread).length;
  const keyed = items.length - written.length;
  const byModel = written.filter((item) => !isUnread(item) && item.readings !== null).length;
  const read = written.length - unread - byModel;
  const parts = [
    ...(keyed > 0 ? [`${keyed} ${keyed === 1 ? 'question' : 'questions'} by key`] : []),
    ...(read > 0 ? [`${read} written ${read === 1 ? 'answer' : 'answers'} by the offline reader`] : []),
    ...(byModel > 0 ? [`${byModel} written ${byModel === 1 ? 'answer' : 'answers'} by a language model`] : []),
    ...(unread > 0 ? [`${unread} written ${unread === 1 ? 'answer' : 'answers'} not scored`] : []),
    ...onlyMarking(all.length - items.length),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'No questions.';
}

type Numbered = { item: AssessmentItem; number: number };

function evidenceOf({ item, number }: Numbered, { scores, responses }: Read): Evidence[] {
  const answer = responses.find((response) => response.itemId === item.id)?.answer ?? null;
  const body = item.item;
  if (!('rubric' in body)) return [{ kind: 'fact', text: `Question ${number}: ${scoreKeyed(body, answer).evidence}` }];
  if (!answer) return [{ kind: 'fact', text: `Question ${number}: Not answered.` }];
  const score = scores.find((one) => one.itemId === item.id);
  if (score?.score === null)
    return [{ kind: 'fact', text: `Question ${number}: not scored; the answer waits for a person.` }];
  const found = score?.detail.found ?? [];
  const quotes = [...new Set(found.map(({ quote }) => quote))].slice(0, mostQuotes);
  if (quotes.length === 0) return [{ kind: 'fact', text: `Question ${number}: ${withoutPoints(score)}` }];
  return quotes.map((text) => ({ kind: 'quote', text, where: `Question ${number}` }));
}

/** Who reads a score beside nothing that was found asks where it comes from. */
const withoutPoints = (score: ItemScore | undefined): string =>
  (score?.score ?? 0) < NEAR
    ? 'none of the points that were looked for was found.'
    : 'none of the points that were looked for was found in so many words; its score rests on how near it comes to them.';

function itemOf({ item, number }: Numbered, { layout, scores, responses }: Read): ReportItem {
  const body = item.item;
  const response = responses.find((one) => one.itemId === item.id);
  const score = scores.find((one) => one.itemId === item.id);
  const seenAs = (layout?.items.indexOf(item.id) ?? -1) + 1;
  return {
    number,
    ...(seenAs > 0 && seenAs !== number ? { seenAs } : {}),
    prompt: body.prompt,
    kind: body.kind,
    ...(item.knockout ? { knockout: true } : {}),
    ...(item.requirementOnly ? { requirementOnly: true } : {}),
    answer: readable(body, response?.answer ?? null),
    talk: transcriptOf(body, response),
    because: 'rubric' in body ? null : keyOf(body),
    ...readingOf(score),
    ...levelsOf(body, score),
  };
}

/** By what a person gives a score, where one should. */
function levelsOf(body: Item, score: ItemScore | undefined): Pick<ReportItem, 'levels'> {
  if (!('rubric' in body) || !score?.detail.readIt) return {};
  return {
    levels: body.rubric.levels.map(({ level, description }) => ({ score: PER_LEVEL * level, shows: description })),
  };
}

type ItemReading = Pick<ReportItem, 'score' | 'found' | 'missing' | 'readIt' | 'readings'>;

function readingOf(score: ItemScore | undefined): ItemReading {
  if (!score) return { score: null, found: [], missing: [], readIt: null, readings: null };
  const { readIt } = score.detail;
  // Scored by an older version, an unread answer still lists every point as missing.
  const { found, missing } = score.score === null ? { found: [], missing: [] } : score.detail;
  return {
    score: score.score,
    found: found.map(({ point }) => point),
    missing,
    readIt,
    readings: readingsOf(score.detail),
  };
}

/** "Read 3 times by gpt-4.1, grading prompt 1: level 3, 3, 2 of 4." */
function readingsOf({ levels, engine }: ItemScore['detail']): string | null {
  if (!levels) return null;
  const said = levels.map((level) => level ?? 'too little to tell');
  return `Read ${levels.length} times by ${engine}: level ${said.join(', ')} of 4.`;
}

function readable(item: Item, answer: Answer | null): string | null {
  const said = answer ? inWords(item, answer).trim() : '';
  return said === '' ? null : said;
}

function inWords(item: Item, answer: Answer): string {
  const options = 'options' in item ? item.options : [];
  switch (answer.kind) {
    case 'choice':
      return options[answer.choice] ?? '';
    case 'multi':
      return inLine(answer.choices.map((choice) => options[choice] ?? ''));
    case 'ranking':
      return inOrder(options, answer.order);
    case 'numeric':
      return `${answer.value} ${'unit' in item ? (item.unit ?? '') : ''}`;
    default:
      return wordsIn(answer);
  }
}

/** "1. Call; 2. Write" */
function inOrder(options: readonly string[], order: readonly number[]): string {
  return inLine(order.map((index, place) => `${place + 1}. ${options[index] ?? ''}`));
}

function keyOf(item: KeyedItem): string {
  return `Right: ${ended(rightOf(item))} ${item.because}`;
}

function rightOf(item: KeyedItem): string {
  if (item.kind === 'ranking') return inOrder(item.options, item.key);
  if (item.kind === 'choice') return item.options[item.key] ?? '';
  if (item.kind === 'multi') return inLine(item.key.map((index) => item.options[index] ?? ''));
  return `${item.key}${item.unit ? ` ${item.unit}` : ''}`;
}

export function rangeOf(score: number | null, standardError: number | null): ScoreRange {
  if (score === null || standardError === null) return null;
  return { score, standardError, ...likelyRange({ score, standardError }) };
}
