import { oneLine, visible } from '../../cards/words.ts';
import { wholeMinutes } from '../sit/clock.ts';
import { minutesInAll } from '../sit/page.ts';
import type { CandidateId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Profile } from '../../ports/invitations.ts';
import type { Workspace } from '../../ports/members.ts';
import type { Mail } from '../../ports/outside.ts';
import type { Words } from '../../text/en.ts';

type Invitation = {
  id: string;
  candidateId: CandidateId;
  person: Profile;
  url: string;
  workspace: Workspace;
  assessment: Assessment;
  closesAt: Date | null;
  /** False where the name is only what a stranger typed. */
  greeted: boolean;
  /** The member who invites; null where nobody is known. */
  by: string | null;
  /** When a member asked for it once more: then it is another mail. */
  again: Date | null;
  /** Left out where it isn’t known. */
  extraTimePercent?: number;
};

/** The invitation as plain text and as HTML that says the same; one link, no picture, nothing that is loaded from elsewhere. */
export function invitationMail(invitation: Invitation, t: Words): Mail {
  const { id, person, url, workspace, assessment, closesAt, greeted, by, again } = invitation;
  const until = closesAt ? t.mail.until(t.when(closesAt, workspace.timeZone), workspace.timeZone) : t.mail.whenever;
  const minutes = assessment.minutes > 0 ? t.mail.minutes(minutesInAll(assessment)) : '';
  const paragraphs = [
    t.mail.hello(greeted ? oneLine(person.name) : ''),
    t.sentences([
      t.mail.invites(by === null ? workspace.name : t.mail.of(oneLine(by), workspace.name), assessment.title),
      minutes,
      limitOf(invitation, t),
      until,
    ]),
    t.mail.link,
    t.mail.decide,
    workspace.contact ? t.mail.questions(workspace.contact) : t.mail.unexpected,
  ];
  return {
    id: again ? `invitation-${id}-${again.getTime()}` : `invitation-${id}`,
    candidateId: invitation.candidateId,
    to: person.email,
    subject: oneLine(t.mail.subject(workspace.name, assessment.title)),
    ...bodiesOf({ paragraphs, url }, t),
  };
}

/** A first mail goes out before anybody can have extra time; later, a limit that leaves it out would be wrong. */
function limitOf({ assessment, again, extraTimePercent = again ? undefined : 0 }: Invitation, t: Words): string {
  if (extraTimePercent === undefined || assessment.minutes === 0) return '';
  const minutes = wholeMinutes({ assessment, invitation: { extraTimePercent } });
  return minutes === null ? '' : t.mail.limit(minutes);
}

/** `open` is on the button. */
type Body = { paragraphs: string[]; url: string; open?: string };

/** Both bodies of a mail; the first two paragraphs stand above the link. */
export function bodiesOf({ paragraphs: said, url, open }: Body, t: Words) {
  // Names and titles are somebody’s words: what nobody sees in them could turn a line round.
  const paragraphs = said.map(visible);
  return {
    text: [...paragraphs.slice(0, 2), url, ...paragraphs.slice(2)].join('\n\n'),
    html: htmlOf(paragraphs, { url, open: open ?? t.mail.open }, t),
  };
}

function htmlOf(paragraphs: string[], { url, open }: Pick<Body, 'url'> & { open: string }, t: Words): string {
  const [hello, what, ...rest] = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const button = `<p><a href="${escaped(url)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0a5a54;color:#ffffff;text-decoration:none;font-weight:600">${escaped(open)}</a></p>`;
  const plain = `<p style="font-size:13px;color:#475652">${escaped(t.mail.copy(url))}</p>`;
  return `<!doctype html><html lang="${t.locale}"><body style="font:16px/1.5 system-ui,sans-serif;color:#13201d;max-width:36rem">${hello}${what}${button}${rest.join('')}${plain}</body></html>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
