import { minutesInAll } from './page.ts';
import { en } from '../text/en.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Profile } from '../ports/invitations.ts';
import type { Workspace } from '../ports/members.ts';
import type { Mail } from '../ports/outside.ts';

type Invitation = {
  id: string;
  person: Profile;
  url: string;
  workspace: Workspace;
  assessment: Assessment;
  closesAt: Date | null;
  /** False where the name is only what a stranger typed. */
  greeted: boolean;
};

/** The invitation as plain text and as HTML that says the same; one link, no picture, nothing that is loaded from elsewhere. */
export function invitationMail({ id, person, url, workspace, assessment, closesAt, greeted }: Invitation): Mail {
  const until = closesAt
    ? `You can take it whenever you like until ${en.when(closesAt, workspace.timeZone)} (${workspace.timeZone}).`
    : 'You can take it whenever you like.';
  const minutes = assessment.minutes > 0 ? ` It takes about ${minutesInAll(assessment)} minutes.` : '';
  const paragraphs = [
    greeted ? `Hello ${oneLine(person.name)},` : 'Hello,',
    `${workspace.name} invites you to an assessment for ${assessment.title}.${minutes} ${until}`,
    'This link is yours. It works on a phone or a computer, needs no account, and can be opened as often as you like. What you write is saved as you go.',
    'Software gives first scores and shows its evidence. People at the company decide.',
    workspace.contact
      ? `Questions? Write to ${workspace.contact}.`
      : 'If you did not expect this, you can leave it: nothing is collected before you agree.',
  ];
  return {
    id: `invitation-${id}`,
    to: person.email,
    subject: oneLine(`${workspace.name}: your assessment for ${assessment.title}`),
    text: [...paragraphs.slice(0, 2), url, ...paragraphs.slice(2)].join('\n\n'),
    html: htmlOf(paragraphs, url),
  };
}

/** The same in HTML; the first two paragraphs stand above the button. */
export function htmlOf(paragraphs: string[], url: string): string {
  const [hello, what, ...rest] = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const button = `<p><a href="${escaped(url)}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:#0a5a54;color:#ffffff;text-decoration:none;font-weight:600">Open your assessment</a></p>`;
  const plain = `<p style="font-size:13px;color:#475652">Or copy this address: ${escaped(url)}</p>`;
  return `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;color:#13201d;max-width:36rem">${hello}${what}${button}${rest.join('')}${plain}</body></html>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!);
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
