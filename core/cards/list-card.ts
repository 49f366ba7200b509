// The assessments of a workspace, each with its state and a button to show it.
import type { AssessmentId } from '../model/ids.ts';
import type { AssessmentState } from '../ports/assessments.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { oneLine, short } from './words.ts';

export type ListView = {
  which: 'open' | 'closed';
  /** Newest first; `closes` is written out in the reader's zone. */
  assessments: {
    assessmentId: AssessmentId;
    revision: number;
    title: string;
    state: AssessmentState;
    finished: number;
    invited: number;
    closes: string | null;
  }[];
  /** How many there are in the other state. */
  others: number;
  /** The reader may start one. */
  mayAuthor: boolean;
};

const SHOWN = 20;

export function listCard(view: ListView, t: Words): Card {
  const many = view.assessments.length;
  if (many === 0) return emptyCard(view, t);
  const heading = t.assessments.heading[view.which](many);
  return {
    summary: heading,
    blocks: [
      title(heading),
      ...view.assessments.slice(0, SHOWN).map((one) => rowBlock(one, t, showButton(one, t))),
      ...restBlocks(many - SHOWN, t),
      ...newButton(view, false, t),
      ...otherNote(view, t),
    ],
  };
}

export function rowBlock(one: ListView['assessments'][number], t: Words, button: Button): CardBlock {
  return { type: 'text', text: words(strong(short(one.title, 150)), `\n${stateWords(one, t)}`), button };
}

function showButton(one: ListView['assessments'][number], t: Words): Button {
  const value = encodeValue({ assessmentId: one.assessmentId, revision: one.revision });
  const spoken = t.assessments.showSpoken(oneLine(one.title));
  return { label: t.assessments.show, action: ACTION.show, value, spoken };
}

type Standing = Pick<ListView['assessments'][number], 'state' | 'finished' | 'invited' | 'closes'>;

/** How far an assessment is, in a line. */
export function stateWords({ state, finished, invited, closes }: Standing, t: Words): string {
  switch (state) {
    case 'drafting':
      return t.assessments.drafting;
    case 'failed':
      return t.assessments.failed;
    case 'draft':
      return t.assessments.draft;
    case 'open':
      return t.commas([t.assessments.open(finished, invited), closes === null ? '' : t.assessments.closes(closes)]);
    case 'closed':
      return t.assessments.closed(finished, invited);
  }
}

function restBlocks(rest: number, t: Words): CardBlock[] {
  return rest > 0 ? [note(t.assessments.more(rest), code(t.command(t.help.example.show)))] : [];
}

function newButton({ mayAuthor }: ListView, primary: boolean, t: Words): CardBlock[] {
  if (!mayAuthor) return [];
  const button: Button = { label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}) };
  return [{ type: 'buttons', id: 'list', buttons: [primary ? { ...button, primary } : button] }];
}

function emptyCard(view: ListView, t: Words): Card {
  const heading = t.assessments.none[view.which];
  return {
    summary: t.sentences([t.sentence(heading), t.assessments.start]),
    blocks: [title(heading), text(t.assessments.how), ...newButton(view, true, t), ...otherNote(view, t)],
  };
}

function otherNote({ which, others }: ListView, t: Words): CardBlock[] {
  const other = which === 'open' ? 'closed' : 'open';
  if (others === 0) return [];
  return [
    note(
      t.assessments.others(t.assessments.heading[other](others)),
      code(t.command(`list${other === 'closed' ? ' closed' : ''}`)),
    ),
  ];
}
