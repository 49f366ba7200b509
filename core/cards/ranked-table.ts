// Four results or more: a table of ten rows, and a pick that opens a person.
import { ACTION } from './actions.ts';
import type { CardBlock } from './card.ts';
import { DONE, decidedBy, optionValueOf } from './decisions.ts';
import type { RankedPerson, RankedView } from './ranked-view.ts';
import { strong, text } from './spans.ts';
import { placeMark, range } from './standing-words.ts';
import { quoted, short } from './words.ts';

const WHY = 60;
const NAME = 60;

export function tableBlocks(view: RankedView): CardBlock[] {
  return [
    {
      type: 'table',
      id: 'ranked',
      header: ['Place', 'Candidate', 'Score', 'Likely', 'Why'],
      rows: view.people.map(row),
      numeric: [2, 3],
    },
    ...decidedBlocks(view.people),
    ...(view.audience === 'initials' ? [] : [openPick(view)]),
  ];
}

function openPick(view: RankedView): CardBlock {
  return {
    type: 'pick',
    action: ACTION.person,
    placeholder: 'Open a candidate',
    options: view.people.map((one) => option(view, one)),
  };
}

function row(person: RankedPerson): string[] {
  const decided = person.decision ? ` (${DONE[person.decision.kind]})` : '';
  return [placeMark(person), `${short(person.name, NAME)}${decided}`, String(person.score), range(person), why(person)];
}

function why({ why: evidence }: RankedPerson): string {
  if (evidence === null) return '–';
  return evidence.kind === 'quote' ? quoted(evidence.text, WHY) : short(evidence.text, WHY);
}

function decidedBlocks(people: readonly RankedPerson[]): CardBlock[] {
  const lines = people.flatMap(({ name, decision }) =>
    decision ? [[strong(short(name, NAME)), `  ${decidedBy(decision)}`]] : [],
  );
  return lines.length > 0 ? [text(...lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line])))] : [];
}

function option(
  { revision }: RankedView,
  { attemptId, name, place, tied }: RankedPerson,
): { label: string; value: string } {
  return {
    label: `${placeMark({ place, tied })}  ${short(name, NAME)}`,
    value: optionValueOf({ attemptId, revision }),
  };
}
