// Who was invited, with each link to copy; private, since whoever has a link can start.
import type { AssessmentId } from '../model/ids.ts';
import type { Card, CardBlock } from './card.ts';
import { code, note, strong, text, title } from './spans.ts';
import { openable } from './open-button.ts';
import { count, list, short } from './words.ts';

export type InvitedView = {
  assessmentId: AssessmentId;
  assessment: string;
  people: { name: string; url: string }[];
  /** Names of those who had their link already; they keep it. */
  already: string[];
  mailed: boolean;
  /** Written out in the reader's zone. */
  closes: string | null;
};

/** So many get a button each; Slack holds 50 blocks a message. */
const SINGLE = 40;
const PER_BLOCK = 10;
const NAMED = 5;

export function invitedCard(view: InvitedView): Card {
  const invited =
    view.people.length === 1 ? '1 candidate is invited' : `${count(view.people.length, 'candidate')} are invited`;
  const how = view.mailed
    ? 'An e-mail with the link is on its way to each.'
    : 'No e-mail was sent: copy each link to its person.';
  const until = view.closes === null ? '' : ` Links work until ${view.closes}.`;
  return {
    summary: `${invited}.`,
    blocks: [
      title(invited),
      note(`${short(view.assessment, 120)}. Only you see this.`),
      ...(view.people.length > 0 ? [text(how)] : []),
      ...linkBlocks(view.people),
      ...alreadyBlocks(view.already),
      note(`Each link is for one person and is shown only here, only now.${until}`),
    ],
  };
}

function linkBlocks(people: InvitedView['people']): CardBlock[] {
  if (people.length <= SINGLE)
    return people.map(({ name, url }) =>
      openable(url, `Open the link of ${short(name, 50)}`, strong(short(name, 80)), '\n', code(url)),
    );
  const groups = Array.from({ length: Math.min(SINGLE, Math.ceil(people.length / PER_BLOCK)) }, (_, i) =>
    people.slice(i * PER_BLOCK, (i + 1) * PER_BLOCK),
  );
  return groups.map((group) =>
    text(...group.flatMap(({ name, url }, i) => [i === 0 ? '' : '\n', strong(short(name, 80)), '  ', code(url)])),
  );
}

function alreadyBlocks(names: readonly string[]): CardBlock[] {
  if (names.length === 0) return [];
  const rest = names.length - NAMED;
  const shown = list([
    ...names.slice(0, NAMED).map((name) => short(name, 80)),
    ...(rest > 0 ? [count(rest, 'other')] : []),
  ]);
  return [
    text(
      `${shown} ${names.length === 1 ? 'was' : 'were'} invited before and ${names.length === 1 ? 'keeps the link' : 'keep their links'}.`,
    ),
  ];
}
