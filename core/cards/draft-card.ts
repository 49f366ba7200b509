// The draft card: being written, ready to be read and approved, or failed.
import type { AssessmentId, CriterionId } from '../model/ids.ts';
import type { ItemKind } from '../model/item.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import { changeBlocks, type ShownChange } from './change-blocks.ts';
import type { Button, Card, CardBlock, Option } from './card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { capital, quoted, short } from './words.ts';

export type DraftQuestion = {
  criterionId: CriterionId;
  kind: ItemKind;
  prompt: string;
  minutes: number;
  knockout?: boolean | undefined;
  requirementOnly?: boolean | undefined;
  /** What its answers are read against was written for another text. */
  rewritten?: boolean;
};

export type DraftView = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  /** The reader may change it; on a card for many, somebody of them may. */
  manages: boolean;
} & (
  | { state: 'drafting' }
  | { state: 'failed'; message: string; code: string }
  | {
      state: 'ready';
      /** How long the drafting took, in seconds, where it is known. */
      seconds: number | null;
      /** `because`: the words of the job description that call for it; empty where a member added it. */
      criteria: { id: CriterionId; name: string; weight: number; because: string; least?: number | null }[];
      /** In order; their numbers count through all criteria. */
      questions: DraftQuestion[];
      withCv: boolean;
      flags: { quote: string; why: string }[];
      minutes: number;
      /** For the questions; null for none. */
      limitMinutes: number | null;
      /** When it closes, written out. */
      closes: string | null;
      engine: string;
      notes: string[];
      /** Of an assessment that was approved: which version this is. */
      live?: number | null;
      version?: number | undefined;
      /** The `draftState` of what is shown: whoever approves it approves that. */
      seen?: number;
      /** The model gave no answer, so it can be asked again; a changed draft would be lost. */
      again?: 'unchanged' | 'changed' | null;
      /** What made this version where somebody asked for it, and what was asked since and isn’t done. */
      changes?: ShownChange[];
    }
);
type Ready = Extract<DraftView, { state: 'ready' }>;

/** Slack shows a hundred options in a pick, and no draft comes near. */
const PICKED = 100;
const FLAGS = 5;

export function draftCard(view: DraftView, t: Words): Card {
  switch (view.state) {
    case 'drafting':
      return draftingCard(view, t);
    case 'failed':
      return failedCard(view, t);
    case 'ready':
      return readyCard(view, t);
  }
}

function draftingCard(view: DraftView, t: Words): Card {
  return {
    summary: t.draft.drafting(short(view.title, 120)),
    blocks: [title(t.draft.drafting(view.title)), text(t.draft.draftingNote)],
  };
}

function failedCard(view: Extract<DraftView, { state: 'failed' }>, t: Words): Card {
  const value = valueOf(view);
  return {
    summary: t.draft.failedSummary(short(view.title, 120)),
    blocks: [
      title(t.draft.failedTitle(view.title)),
      text(view.message),
      ...(view.manages
        ? [
            {
              type: 'buttons',
              id: 'draft',
              buttons: [{ label: t.draft.tryAgain, action: ACTION.retry, value, primary: true }],
            } satisfies CardBlock,
          ]
        : []),
      note(t.sentences([t.draft.jobIsSafe, t.common.codeForSupport]), code(view.code)),
    ],
  };
}

function readyCard(view: Ready, t: Words): Card {
  const size = t.draft.size(view.criteria.length, Math.round(view.minutes));
  const made = view.seconds === null ? t.draft.made : t.draft.madeIn(Math.max(1, Math.round(view.seconds)));
  const live = view.live ?? null;
  return {
    summary: t.draft.readySummary(short(view.title, 120), size),
    blocks: [
      title(live === null ? t.draft.readyTitle(view.title) : t.versions.contentTitle(view.title, live)),
      note(t.sentences(live === null ? [made, t.draft.nobodyInvited] : [t.common.onlyYou, t.versions.contentNote])),
      ...(view.changes ?? []).flatMap((change) => changeBlocks(change, view.manages ? valueOf(view) : undefined, t)),
      ...criteriaBlocks(view, t),
      sizeBlock(view, t),
      ...tooShortBlocks(view, t),
      ...rewrittenBlocks(view, t),
      ...view.flags.slice(0, FLAGS).map((flag) => flagBlock(flag, t)),
      ...(view.manages ? editBlocks(view, t) : []),
      note(
        t.sentences([
          t.draft.by(short(view.engine, 120)),
          ...view.notes.map((line) => short(line, 300)),
          view.questions.length > 0 && view.manages ? t.draft.canChange : '',
        ]),
      ),
    ],
  };
}

function criteriaBlocks(view: Ready, t: Words): CardBlock[] {
  const numbered = view.questions.map((question, i) => ({ ...question, number: i + 1 }));
  return view.criteria.map((criterion) => {
    const own = numbered.filter(({ criterionId }) => criterionId === criterion.id);
    const lines = own.map(
      ({ number, ...question }) =>
        `\n${number}. ${t.draft.question(short(question.prompt, 110), answered(question, t), question.minutes)}`,
    );
    return text(strong(short(criterion.name, 80)), `  ${weighs(criterion, t)}`, ...lines);
  });
}

function weighs({ weight, because, least = null }: Ready['criteria'][number], t: Words): string {
  const said = because === '' ? t.draft.weight(weight) : t.draft.weightFrom(weight, quoted(because, 120, t));
  return least === null ? said : t.mustHaves.weighs(said, least);
}

function answered({ kind, knockout, requirementOnly }: DraftQuestion, t: Words): string {
  const said = t.draft.kind[kind];
  return knockout ? t.mustHaves.answered(said, t.mustHaves.mark[requirementOnly ? 'only' : 'both']) : said;
}

/** Said before it is approved: answers would be read against what nobody asked. */
function rewrittenBlocks({ questions }: Ready, t: Words): CardBlock[] {
  const numbers = questions.flatMap(({ rewritten }, i) => (rewritten ? [i + 1] : []));
  return numbers.length === 0 ? [] : [text('⚠️ ', t.question.rewrittenIn(numbers))];
}

function sizeBlock({ questions, withCv, minutes, limitMinutes, closes }: Ready, t: Words): CardBlock {
  const spoken = questions.filter(({ kind }) => kind === 'interview').length;
  const parts = [
    ...(withCv ? [t.draft.cv] : []),
    ...(questions.length > spoken ? [t.draft.questions(questions.length - spoken)] : []),
    ...(spoken > 0 ? [t.draft.interview(spoken)] : []),
  ];
  const said = [
    t.draft.about(Math.round(minutes)),
    limitMinutes === null || questions.length === 0 ? '' : t.draft.limit(limitMinutes),
    closes === null ? '' : t.draft.closes(closes),
  ];
  return text(strong(capital(t.sentence(t.list(parts)))), `${t.gap}${t.sentences(said)}`);
}

/** An estimate over the limit: said before anybody is invited. */
function tooShortBlocks({ questions, limitMinutes }: Ready, t: Words): CardBlock[] {
  const needed = Math.ceil(questions.reduce((sum, { minutes }) => sum + minutes, 0));
  if (limitMinutes === null || limitMinutes >= needed) return [];
  return [text('⚠️ ', t.draft.limitTooShort(needed, limitMinutes))];
}

function flagBlock({ quote, why }: { quote: string; why: string }, t: Words): CardBlock {
  return { type: 'text', text: words('⚠️ ', strong(quoted(quote, 200, t)), ` ${short(why, 300)}`) };
}

function editBlocks(view: Ready, t: Words): CardBlock[] {
  const value = valueOf(view);
  const options = view.questions.slice(0, PICKED).map((question, i) => questionOption(view, question, i + 1));
  return [
    ...(options.length > 0
      ? [{ type: 'pick', action: ACTION.editQuestion, placeholder: t.draft.editQuestion, options } satisfies CardBlock]
      : []),
    {
      type: 'buttons',
      id: 'draft',
      buttons: [
        ...(view.live
          ? []
          : [{ label: t.draft.approve, action: ACTION.approve, value: valueOf(view, view.seen), primary: true }]),
        { label: t.draft.edit, action: ACTION.edit, value },
        { label: t.wish.ask, action: ACTION.askChange, value },
        ...(options.length > 0
          ? [{ label: t.item.look, action: ACTION.item, value }]
          : [{ label: t.item.add, action: ACTION.addQuestion, value }]),
        { label: t.draft.tryIt, action: ACTION.try, value },
        ...againButtons(view, t),
        { label: t.templates.save, action: ACTION.saveTemplate, value },
        ...(view.live ? [{ label: t.versions.list, action: ACTION.versions, value }] : []),
      ],
    },
  ];
}

function againButtons({ again = null, ...view }: Ready, t: Words): Button[] {
  if (again === null) return [];
  const [label, value] = [t.draft.again, valueOf(view)];
  return again === 'unchanged'
    ? [{ label, action: ACTION.draftAgain, value }]
    : [{ label, action: ACTION.draftOver, value, confirm: t.draft.againAsk }];
}

function questionOption(
  { assessmentId, revision, version }: Ready,
  { prompt }: DraftQuestion,
  question: number,
): Option {
  return {
    label: `${question}. ${short(prompt, 70)}`,
    value: encodeValue({ assessmentId, question, revision, version }),
  };
}

function valueOf({ assessmentId, revision }: Pick<DraftView, 'assessmentId' | 'revision'>, seen?: number): string {
  return encodeValue({ assessmentId, revision, seen });
}
