// The draft card: being written, ready to be read and approved, or failed.
import type { AssessmentId, CriterionId } from '../model/ids.ts';
import type { ItemKind } from '../model/item.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Card, CardBlock, Option } from './card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { count, quoted, short } from './words.ts';

export type DraftQuestion = { criterionId: CriterionId; kind: ItemKind; prompt: string; minutes: number };

export type DraftView = { assessmentId: AssessmentId; revision: number; title: string } & (
  | { state: 'drafting' }
  | { state: 'failed'; message: string; code: string }
  | {
      state: 'ready';
      /** How long the drafting took, in seconds, where it is known. */
      seconds: number | null;
      /** `because`: the words of the job description that call for it; empty where a member added it. */
      criteria: { id: CriterionId; name: string; weight: number; because: string }[];
      /** In order; their numbers count through all criteria. */
      questions: DraftQuestion[];
      withCv: boolean;
      flags: { quote: string; why: string }[];
      minutes: number;
      engine: string;
      notes: string[];
    }
);
type Ready = Extract<DraftView, { state: 'ready' }>;

const KIND = {
  choice: 'one answer',
  multi: 'several answers',
  numeric: 'a number',
  short: 'short answer',
  long: 'long answer',
} as const satisfies Record<ItemKind, string>;

/** Slack shows a hundred options in a pick, and no draft comes near. */
const PICKED = 100;
const FLAGS = 5;

export function draftCard(view: DraftView): Card {
  switch (view.state) {
    case 'drafting':
      return draftingCard(view);
    case 'failed':
      return failedCard(view);
    case 'ready':
      return readyCard(view);
  }
}

function draftingCard(view: DraftView): Card {
  return {
    summary: `Drafting: ${short(view.title, 120)}`,
    blocks: [
      title(`Drafting: ${view.title}`),
      text('Drafting from your job description. About ten seconds. Nobody is invited until you approve it.'),
    ],
  };
}

function failedCard(view: Extract<DraftView, { state: 'failed' }>): Card {
  const value = valueOf(view);
  return {
    summary: `The draft isn’t ready: ${short(view.title, 120)}`,
    blocks: [
      title(`No draft yet: ${view.title}`),
      text(view.message),
      { type: 'buttons', id: 'draft', buttons: [{ label: 'Try again', action: ACTION.retry, value, primary: true }] },
      note('Your job description is safe. Code for support: ', code(view.code)),
    ],
  };
}

function readyCard(view: Ready): Card {
  const size = `${count(view.criteria.length, 'criterion', 'criteria')}, ${count(Math.round(view.minutes), 'minute')}`;
  const made =
    view.seconds === null
      ? 'Made from your job description.'
      : `Made from your job description in ${count(Math.max(1, Math.round(view.seconds)), 'second')}.`;
  return {
    summary: `Draft ready: ${short(view.title, 120)}, ${size}`,
    blocks: [
      title(`Draft: ${view.title}`),
      note(`${made} Nobody is invited yet.`),
      ...criteriaBlocks(view),
      sizeBlock(view),
      ...view.flags.slice(0, FLAGS).map(flagBlock),
      ...editBlocks(view),
      note(
        [
          `Draft by ${short(view.engine, 120)}.`,
          ...view.notes.map((line) => short(line, 300)),
          ...(view.questions.length > 0 ? ['Every question can be changed.'] : []),
        ].join(' '),
      ),
    ],
  };
}

function criteriaBlocks(view: Ready): CardBlock[] {
  const numbered = view.questions.map((question, i) => ({ ...question, number: i + 1 }));
  return view.criteria.map((criterion) => {
    const own = numbered.filter(({ criterionId }) => criterionId === criterion.id);
    const lines = own.map(
      ({ number, prompt, kind, minutes }) => `\n${number}. ${short(prompt, 110)} (${KIND[kind]}, ${minutes} min)`,
    );
    const from = criterion.because === '' ? '' : `, from ${quoted(criterion.because, 120)}`;
    return text(strong(short(criterion.name, 80)), `  ${criterion.weight} %${from}`, ...lines);
  });
}

function sizeBlock({ questions, withCv, minutes }: Ready): CardBlock {
  const parts = [...(withCv ? ['A CV'] : []), ...(questions.length > 0 ? [count(questions.length, 'question')] : [])];
  return text(strong(`${parts.join(' and ')}.`), ` About ${count(Math.round(minutes), 'minute')} for a candidate.`);
}

function flagBlock({ quote, why }: { quote: string; why: string }): CardBlock {
  return { type: 'text', text: words('⚠️ ', strong(quoted(quote, 200)), ` ${short(why, 300)}`) };
}

function editBlocks(view: Ready): CardBlock[] {
  const value = valueOf(view);
  const options = view.questions.slice(0, PICKED).map((question, i) => questionOption(view, question, i + 1));
  return [
    ...(options.length > 0
      ? [{ type: 'pick', action: ACTION.editQuestion, placeholder: 'Edit a question', options } satisfies CardBlock]
      : []),
    {
      type: 'buttons',
      id: 'draft',
      buttons: [
        { label: 'Approve', action: ACTION.approve, value, primary: true },
        { label: 'Edit', action: ACTION.edit, value },
        { label: 'Try it yourself', action: ACTION.try, value },
      ],
    },
  ];
}

function questionOption({ assessmentId, revision }: Ready, { prompt }: DraftQuestion, question: number): Option {
  return { label: `${question}. ${short(prompt, 70)}`, value: encodeValue({ assessmentId, question, revision }) };
}

function valueOf({ assessmentId, revision }: DraftView): string {
  return encodeValue({ assessmentId, revision });
}
