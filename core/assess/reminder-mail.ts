import { minutesInAll } from './page.ts';
import { en } from '../text/en.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Profile } from '../ports/invitations.ts';
import type { Workspace } from '../ports/members.ts';
import type { Mail } from '../ports/outside.ts';
import { htmlOf, oneLine } from './invitation-mail.ts';

type Reminder = {
  id: string;
  person: Profile;
  url: string;
  workspace: Workspace;
  assessment: Assessment;
  closesAt: Date | null;
  hasStarted: boolean;
};

/** English like the page that the link opens, and like the invitation. */
const say = {
  subject: (company: string, assessment: string) => `${company}: your assessment for ${assessment} is still open`,
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  waiting: (company: string, assessment: string) =>
    `${company} has invited you to an assessment for ${assessment}, and it is still there for you.`,
  started: (company: string, assessment: string) =>
    `You have begun the assessment for ${assessment} at ${company}, and haven’t submitted it yet.`,
  until: (at: string, timeZone: string) => `You can take it until ${at} (${timeZone}).`,
  noDeadline: 'You can take it whenever you like.',
  minutes: (n: number) => `In all it takes about ${en.figure(n)} minutes.`,
  link: 'This link is yours. It works on a phone or a computer, needs no account, and can be opened as often as you like. What you write is saved as you go.',
  saved: 'The link takes you back to where you were. What you wrote is saved.',
  contact: (address: string) => `Questions, or not interested any more? Write to ${address}.`,
  notInterested: 'If you are not interested any more, you can leave it. What you haven’t submitted is not scored.',
};

/** The reminder as plain text and as HTML that says the same; one link, nothing that is loaded from elsewhere. */
export function reminderMail({ id, person, url, workspace, assessment, closesAt, hasStarted }: Reminder): Mail {
  const minutes = assessment.minutes > 0 ? say.minutes(minutesInAll(assessment)) : '';
  const until = closesAt ? say.until(en.when(closesAt, workspace.timeZone), workspace.timeZone) : say.noDeadline;
  const what = hasStarted
    ? say.started(workspace.name, assessment.title)
    : say.waiting(workspace.name, assessment.title);
  const paragraphs = [
    say.hello(oneLine(person.name)),
    en.sentences([what, until, minutes]),
    hasStarted ? say.saved : say.link,
    workspace.contact ? say.contact(workspace.contact) : say.notInterested,
  ];
  return {
    id,
    to: person.email,
    subject: oneLine(say.subject(workspace.name, assessment.title)),
    text: [...paragraphs.slice(0, 2), url, ...paragraphs.slice(2)].join('\n\n'),
    html: htmlOf(paragraphs, url),
  };
}
