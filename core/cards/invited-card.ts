// Who was invited, with each link to copy; private, since whoever has a link can start.
import type { AssessmentId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import type { Card, CardBlock } from './card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { openable } from './open-button.ts';
import { short } from './words.ts';

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

export function invitedCard(view: InvitedView, t: Words): Card {
  const invited = t.invite.invited(view.people.length);
  const until = view.closes === null ? '' : t.invite.linksUntil(view.closes);
  return {
    summary: t.sentence(invited),
    blocks: [
      title(invited),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      ...(view.people.length > 0 ? [text(view.mailed ? t.invite.mailed : t.invite.notMailed)] : []),
      ...linkBlocks(view.people, t),
      ...alreadyBlocks(view.already, t),
      note(t.sentences([t.invite.once, until])),
    ],
  };
}

function linkBlocks(people: InvitedView['people'], t: Words): CardBlock[] {
  if (people.length <= SINGLE)
    return people.map(({ name, url }) =>
      openable({ url, spoken: t.invite.openLink(short(name, 50)) }, words(strong(short(name, 80)), '\n', code(url)), t),
    );
  const groups = Array.from({ length: Math.min(SINGLE, Math.ceil(people.length / PER_BLOCK)) }, (_, i) =>
    people.slice(i * PER_BLOCK, (i + 1) * PER_BLOCK),
  );
  return groups.map((group) =>
    text(...group.flatMap(({ name, url }, i) => [i === 0 ? '' : '\n', strong(short(name, 80)), '  ', code(url)])),
  );
}

function alreadyBlocks(names: readonly string[], t: Words): CardBlock[] {
  if (names.length === 0) return [];
  const rest = names.length - NAMED;
  const shown = t.list([
    ...names.slice(0, NAMED).map((name) => short(name, 80)),
    ...(rest > 0 ? [t.invite.others(rest)] : []),
  ]);
  return [text(t.invite.already(shown, names.length))];
}
