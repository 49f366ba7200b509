// The criteria of a report: each with its score, its evidence and the questions that it rests on.
import { scoredAmong } from '../../scoring/must-haves.ts';
import type { KeyedItem } from '../../scoring/keyed.ts';
import { engineName } from '../../scoring/engine-name.ts';
import { keyedWords } from '../../report/keyed-words.ts';
import { readItIn } from '../score/read-it.ts';
import { PER_LEVEL } from '../../scoring/model-reading.ts';
import { isWritten, wordsIn, type Answer, type Item } from '../../model/item.ts';
import type { Evidence, ReportChange, ReportCriterion, ReportItem, ScoreRange } from '../../model/report.ts';
import type { AssessmentItem, Criterion } from '../../ports/assessments.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Attempt, CriterionScore, ItemScore, Override, Response } from '../../ports/attempts.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
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
  t: Words;
};

const mostQuotes = 2;

export async function reportCriteria(tx: Tx, attempt: Attempt, t: Words): Promise<ReportCriterion[]> {
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
      t,
    ),
    t,
  };
  return criteria.map((criterion) => criterionOf(criterion, read));
}

function changesOf({ id }: Criterion, { overrides, names, t }: Read): ReportChange[] {
  const mine = overrides.filter(({ criterionId }) => criterionId === id);
  return mine.map(({ memberId, at, was, score, reason, undone }) => ({
    by: names.get(memberId) ?? t.common.member,
    at: at.toISOString(),
    was,
    score,
    reason,
    undone: undone && { by: names.get(undone.by) ?? t.common.member, at: undone.at.toISOString() },
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
    method: methodOf(items, read.t),
    evidence: mine.flatMap((one) => evidenceOf(one, read)),
    changes: changesOf(criterion, read),
    items,
  };
}

type Rested = Pick<ReportItem, 'kind' | 'answer' | 'score' | 'readings' | 'requirementOnly'>;

/** "2 questions by their key, 1 written answer by the offline reader, 1 by a language model, 1 not scored." */
function methodOf(all: readonly Rested[], t: Words): string {
  const items = scoredAmong(all);
  const written = items.filter(({ kind }) => isWritten(kind));
  const unread = written.filter(isUnread).length;
  const byModel = written.filter((item) => !isUnread(item) && item.readings !== null).length;
  const parts: [number, (many: number) => string][] = [
    [items.length - written.length, t.report.byKey],
    [written.length - unread - byModel, t.report.byOffline],
    [byModel, t.report.byModel],
    [unread, t.report.withoutScore],
    [all.length - items.length, t.report.onlyMarking],
  ];
  const said = parts.flatMap(([many, say]) => (many > 0 ? [say(many)] : []));
  return said.length > 0 ? t.sentence(t.commas(said)) : t.report.noQuestions;
}

type Numbered = { item: AssessmentItem; number: number };

function evidenceOf({ item, number }: Numbered, { scores, responses, t }: Read): Evidence[] {
  const answer = responses.find((response) => response.itemId === item.id)?.answer ?? null;
  const score = scores.find((one) => one.itemId === item.id);
  const quotes = new Set((answer && score?.score !== null && score?.detail.found.map(({ quote }) => quote)) || []);
  if (quotes.size > 0)
    return [...quotes].slice(0, mostQuotes).map((text) => ({ kind: 'quote', text, where: t.report.question(number) }));
  const body = item.item;
  const fact = 'rubric' in body ? unquoted(answer, score, t) : keyedWords(body, answer, t);
  return [{ kind: 'fact', text: t.report.atQuestion(number, fact) }];
}

/** Of a written answer in which no point was found. */
function unquoted(answer: Answer | null, score: ItemScore | undefined, t: Words): string {
  if (!answer) return t.report.notAnswered;
  if (score?.score === null) return t.report.notScored;
  return (score?.score ?? 0) < NEAR ? t.report.noPoint : t.report.noPointButNear;
}

function itemOf({ item, number }: Numbered, { layout, scores, responses, t }: Read): ReportItem {
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
    answer: readable(body, response?.answer ?? null, t),
    talk: transcriptOf(body, response),
    because: 'rubric' in body ? null : keyOf(body, t),
    ...readingOf(score, t),
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

function readingOf(score: ItemScore | undefined, t: Words): ItemReading {
  if (!score) return { score: null, found: [], missing: [], readIt: null, readings: null };
  // Scored by an older version, an unread answer still lists every point as missing.
  const { found, missing } = score.score === null ? { found: [], missing: [] } : score.detail;
  return {
    score: score.score,
    found: found.map(({ point }) => point),
    missing,
    readIt: readItIn(score.detail.readIt, t),
    readings: readingsOf(score.detail, t),
  };
}

/** "Read 3 times by gpt-4.1, grading prompt 1: level 3, 3, 2 of 4." */
function readingsOf({ levels, engine }: ItemScore['detail'], t: Words): string | null {
  if (!levels) return null;
  const said = levels.map((level) => (level === null ? t.report.tooLittleToTell : String(level)));
  return t.report.readings(levels.length, engineName(engine, t), t.commas(said));
}

function readable(item: Item, answer: Answer | null, t: Words): string | null {
  const said = answer ? inWords(item, answer, t).trim() : '';
  return said === '' ? null : said;
}

function inWords(item: Item, answer: Answer, t: Words): string {
  const options = 'options' in item ? item.options : [];
  switch (answer.kind) {
    case 'choice':
      return options[answer.choice] ?? '';
    case 'multi':
      return inLine(
        answer.choices.map((choice) => options[choice] ?? ''),
        t.semicolon,
      );
    case 'ranking':
      return inOrder(options, answer.order, t);
    case 'numeric':
      return `${answer.value} ${'unit' in item ? (item.unit ?? '') : ''}`;
    default:
      return wordsIn(answer);
  }
}

/** "1. Call; 2. Write" */
const inOrder = (options: readonly string[], order: readonly number[], { semicolon }: Words): string =>
  inLine(
    order.map((index, place) => `${place + 1}. ${options[index] ?? ''}`),
    semicolon,
  );

const keyOf = (item: KeyedItem, t: Words): string =>
  t.report.key(ended(rightOf(item, t), t.sentence('')), item.because);

function rightOf(item: KeyedItem, t: Words): string {
  if (item.kind === 'ranking') return inOrder(item.options, item.key, t);
  if (item.kind === 'choice') return item.options[item.key] ?? '';
  if (item.kind === 'multi')
    return inLine(
      item.key.map((index) => item.options[index] ?? ''),
      t.semicolon,
    );
  return `${item.key}${item.unit ? ` ${item.unit}` : ''}`;
}

export function rangeOf(score: number | null, standardError: number | null): ScoreRange {
  if (score === null || standardError === null) return null;
  return { score, standardError, ...likelyRange({ score, standardError }) };
}
