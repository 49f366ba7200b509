// One question as a member who reviews it sees it: with its key or rubric, which no candidate sees.
import type { BankItem, Item } from '../model/item.ts';
import type { AssessmentId, ItemId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { note, quote, strong, text, title } from './spans.ts';
import { cut, quoted, short, visible } from './words.ts';

export type ItemView = {
  assessmentId: AssessmentId;
  assessment: string;
  /** The question's place, from 1, and how many there are. */
  number: number;
  of: number;
  criterion: string;
  /** Who doesn’t get it right is marked; and whether it moves no score. */
  knockout?: boolean | undefined;
  requirementOnly?: boolean | undefined;
  item: Item;
  /** What the bank knows of it; null for a question that a member wrote or changed. */
  known: Pick<BankItem, 'id' | 'measures' | 'difficulty'> | null;
  /** The language model that wrote it. */
  model?: string | null;
  /** Made of the words of the job description. */
  ofDescription?: boolean;
  /** To how many candidates of the workspace it was given. */
  shown?: number;
  /** The bank has another for it. */
  swaps?: boolean;
  /** What its buttons to change, move and remove it carry; null where the reader may not change it. */
  change?: { itemId: ItemId; version: number; draft: boolean } | null;
  /** It can change places: in a draft. Later that would only split the ranking by version. */
  moves?: boolean;
};

/** Longer texts are cut: a card is for a look, the form shows all. UTF-16 units. */
const LONGEST = 2500;

export function itemCard(view: ItemView, t: Words): Card {
  const { item } = view;
  return {
    summary: t.item.summary(view.number, short(view.assessment, 120)),
    blocks: [
      title(t.item.title(view.number, view.of)),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      text(strong(whole(item.prompt))),
      ...(item.context ? [text(whole(item.context.replaceAll(/^```.*\n?/gmu, '')))] : []),
      ...rewrittenBlocks(item, t),
      ...answerBlocks(item, t),
      { type: 'line' },
      { type: 'facts', facts: factsOf(view, t) },
      ...pageBlocks(view, t),
    ],
  };
}

const whole = (words: string) => cut(visible(words), LONGEST);

function rewrittenBlocks(item: Item, t: Words): CardBlock[] {
  const was = 'rubric' in item ? item.rubric.writtenFor : undefined;
  return was === undefined ? [] : [text('⚠️ ', t.question.rewritten(quoted(was, 200, t)))];
}

function answerBlocks(item: Item, t: Words): CardBlock[] {
  if ('rubric' in item) return rubricBlocks(item, t);
  if (item.kind === 'numeric')
    return [text(strong(t.item.rightIs(numberOf(item))), ...rest(t.item.tolerance(item))), why(item, t)];
  const right = new Set([item.key].flat());
  const lines = item.options.map((option, i) =>
    right.has(i) ? strong(`✓ ${t.item.right(short(option, 300))}`) : `– ${short(option, 300)}`,
  );
  return [text(...lines.flatMap((line, i) => (i === 0 ? [line] : ['\n', line]))), why(item, t)];
}

const numberOf = ({ key, unit = '' }: Extract<Item, { kind: 'numeric' }>) => `${key} ${unit}`.trim();
const rest = (more: string) => (more === '' ? [] : [` ${more}`]);
const why = ({ because }: { because: string }, t: Words) =>
  text(strong(t.question.because), `\n${short(because, 500)}`);

function rubricBlocks(item: Extract<Item, { rubric: unknown }>, t: Words): CardBlock[] {
  const { rubric } = item;
  const points = rubric.points.map((point) => `\n• ${short(point, 300)}`);
  const levels = rubric.levels.map(({ level, description }) => `\n${level}  ${short(description, 400)}`);
  return [
    text(strong(t.question.points), ...points),
    ...(item.kind === 'interview' ? followUpBlocks(item, t) : []),
    text(strong(t.item.levels), ...levels),
    ...rubric.references.map((reference) => text(strong(t.question.reference), '\n', quote(whole(reference)))),
  ];
}

/** Each with the point that it is asked for. */
function followUpBlocks({ followUps }: Extract<Item, { kind: 'interview' }>, t: Words): CardBlock[] {
  if (followUps.length === 0) return [];
  const lines = followUps.map(({ point, ask }) => `\n${t.item.followUp(point + 1, short(ask, 300))}`);
  return [text(strong(t.item.followUps), ...lines)];
}

function factsOf(view: ItemView, t: Words): { label: string; value: string }[] {
  const { criterion, knockout, requirementOnly, item, known, shown } = view;
  return [
    { label: t.item.countsFor, value: requirementOnly ? t.mustHaves.countsFor.only : short(criterion, 80) },
    ...(knockout && !requirementOnly ? [{ label: t.mustHaves.counts, value: t.mustHaves.countsFor.both }] : []),
    ...(known ? [{ label: t.item.measures, value: short(known.measures, 300) }] : []),
    { label: t.item.kind, value: t.draft.kind[item.kind] },
    ...(known ? [{ label: t.item.difficulty, value: t.item.difficulties[known.difficulty] }] : []),
    { label: t.question.minutes, value: t.figure(item.minutes) },
    { label: t.item.source, value: sourceOf(view, t) },
    ...(known && shown !== undefined ? [{ label: t.item.shown, value: t.item.shownTo(shown) }] : []),
  ];
}

function sourceOf({ known, model, ofDescription }: ItemView, t: Words): string {
  if (known) return t.item.fromBank(known.id);
  if (ofDescription) return t.authoring.experience.source;
  return model ? t.item.byModel(short(model, 80)) : t.item.byMember;
}

function pageBlocks(view: ItemView, t: Words): CardBlock[] {
  const { assessmentId, number, of } = view;
  const to = (label: string, question: number): Button[] =>
    question < 1 || question > of
      ? []
      : [{ label, action: ACTION.item, value: encodeValue({ assessmentId, question }) }];
  const buttons = [...to(t.item.previous, number - 1), ...to(t.item.next, number + 1)];
  const changes = changeButtons(view, t);
  return [
    ...(buttons.length === 0 ? [] : [{ type: 'buttons', id: 'item', buttons } satisfies CardBlock]),
    ...(changes.length === 0 ? [] : [{ type: 'buttons', id: 'item-change', buttons: changes } satisfies CardBlock]),
    ...(view.change && view.moves ? [note(t.item.orderNote)] : []),
  ];
}

function changeButtons(view: ItemView, t: Words): Button[] {
  const { assessmentId, number, of, change, moves = false } = view;
  if (!change) return [];
  const value = encodeValue({ assessmentId, ...change });
  return [
    {
      label: t.draft.edit,
      action: ACTION.editQuestion,
      value: encodeValue({ assessmentId, ...change, question: number }),
    },
    ...(view.swaps ? [{ label: t.item.swap, action: ACTION.swap, value }] : []),
    ...(moves && number > 1 ? [{ label: t.item.up, action: ACTION.questionUp, value }] : []),
    ...(moves && number < of ? [{ label: t.item.down, action: ACTION.questionDown, value }] : []),
    { label: t.item.add, action: ACTION.addQuestion, value },
    { label: t.item.remove, action: ACTION.removeQuestion, value, confirm: t.item.removeAsk },
  ];
}
