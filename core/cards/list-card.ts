// The assessments of a workspace, each with its state and a button to show it.
import type { AssessmentId } from '../model/ids.ts';
import type { AssessmentState } from '../ports/assessments.ts';
import { ACTION, encodeValue } from './actions.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { count, figure, oneLine, short } from './words.ts';

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
};

const SHOWN = 20;

export function listCard(view: ListView): Card {
  const many = view.assessments.length;
  if (many === 0) return emptyCard(view);
  const heading = count(many, `${view.which} assessment`);
  return {
    summary: heading,
    blocks: [
      title(heading),
      ...view.assessments.slice(0, SHOWN).map(rowBlock),
      ...restBlocks(many - SHOWN),
      newButton(false),
      ...otherNote(view),
    ],
  };
}

function rowBlock(one: ListView['assessments'][number]): CardBlock {
  const value = encodeValue({ assessmentId: one.assessmentId, revision: one.revision });
  const button = { label: 'Show', action: ACTION.show, value, spoken: `Show ${oneLine(one.title)}` };
  return { type: 'text', text: words(strong(short(one.title, 150)), `\n${stateWords(one)}`), button };
}

function stateWords({ state, finished, invited, closes }: ListView['assessments'][number]): string {
  switch (state) {
    case 'drafting':
      return 'Being drafted';
    case 'failed':
      return 'The draft failed; it can be tried again';
    case 'draft':
      return 'Draft, waiting for you to approve it';
    case 'open':
      return `${figure(finished)} of ${figure(invited)} finished${closes === null ? '' : `, closes ${closes}`}`;
    case 'closed':
      return `Closed, ${figure(finished)} of ${figure(invited)} finished`;
  }
}

function restBlocks(rest: number): CardBlock[] {
  return rest > 0 ? [note(`${count(rest, 'more', 'more')}. Name one to see it: `, code('/assess show backend'))] : [];
}

function newButton(primary: boolean): CardBlock {
  const button: Button = { label: 'New assessment', action: ACTION.new, value: encodeValue({}) };
  return { type: 'buttons', id: 'list', buttons: [primary ? { ...button, primary } : button] };
}

function emptyCard(view: ListView): Card {
  const heading = `No ${view.which} assessments`;
  const how =
    'Paste a job description, and a draft is ready in about ten seconds. Nobody is invited until you approve it.';
  return {
    summary: `${heading}. Start one from a job description.`,
    blocks: [title(heading), text(how), newButton(true), ...otherNote(view)],
  };
}

function otherNote({ which, others }: ListView): CardBlock[] {
  const other = which === 'open' ? 'closed' : 'open';
  if (others === 0) return [];
  return [
    note(
      `${count(others, `${other} assessment`)}: `,
      code(other === 'closed' ? '/assess list closed' : '/assess list'),
    ),
  ];
}
