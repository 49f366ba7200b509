// Four results or more: a table of ten rows, and a pick that opens a person.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import type { CardBlock } from './card.ts';
import { decidedBy, optionValueOf } from './decisions.ts';
import { missedFlags } from './missed-words.ts';
import type { RankedPerson, RankedView } from './ranked-view.ts';
import { strong, text } from './spans.ts';
import { placeMark, range } from './standing-words.ts';
import { quoted, short } from './words.ts';

const WHY = 60;
const NAME = 60;

export function tableBlocks(view: RankedView, t: Words): CardBlock[] {
  return [
    {
      type: 'table',
      id: 'ranked',
      header: t.ranked.header,
      rows: view.people.map((one) => row(one, t)),
      numeric: [2, 3],
      ...(view.audience === 'initials' ? {} : { opens: { action: ACTION.person, options: optionsOf(view, t) } }),
    },
    ...decidedBlocks(view.people, t),
    ...(view.audience === 'initials' ? [] : [openPick(view, t)]),
  ];
}

function openPick(view: RankedView, t: Words): CardBlock {
  const [placeholder, go] = [t.common.openCandidate, t.common.open];
  return { type: 'pick', action: ACTION.person, placeholder, options: optionsOf(view, t), go };
}

const optionsOf = (view: RankedView, t: Words) => view.people.map((one) => option(view, one, t));

function row(person: RankedPerson, t: Words): string[] {
  const called = short(person.name, NAME);
  const name = person.version === undefined ? called : t.versions.marked(called, person.version);
  const named = person.decision ? t.decision.marked(name, t.decision.done[person.decision.kind]) : name;
  const flags = person.missed ? missedFlags(person.missed, t) : [];
  const told = t.commas([named, ...flags, person.unread ?? '', person.scorecards ?? '']);
  return [placeMark(person, t), told, String(person.score), range(person), why(person, t)];
}

function why({ why: evidence }: RankedPerson, t: Words): string {
  if (evidence === null) return '–';
  return evidence.kind === 'quote' ? quoted(evidence.text, WHY, t) : short(evidence.text, WHY);
}

function decidedBlocks(people: readonly RankedPerson[], t: Words): CardBlock[] {
  const lines = people.flatMap(({ name, decision }) =>
    decision ? [[strong(short(name, NAME)), `  ${decidedBy(decision, t)}`]] : [],
  );
  return lines.length > 0 ? [text(...lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line])))] : [];
}

function option(
  view: RankedView,
  { attemptId, name, place, tied }: RankedPerson,
  t: Words,
): { label: string; value: string } {
  return {
    label: `${placeMark({ place, tied }, t)}  ${short(name, NAME)}`,
    value: optionValueOf({ attemptId, revision: view.revision }, view),
  };
}
