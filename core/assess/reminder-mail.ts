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

/** What agreeing, contact details and the CV take beside the questions. */
const AROUND_MINUTES = 7;

/** The reminder as plain text and as HTML that says the same; one link, nothing that is loaded from elsewhere. */
export function reminderMail({ id, person, url, workspace, assessment, closesAt, hasStarted }: Reminder): Mail {
  const t = en;
  const minutes = assessment.minutes > 0 ? t.remind.mail.minutes(assessment.minutes + AROUND_MINUTES) : '';
  const until = closesAt
    ? t.remind.mail.until(t.when(closesAt, workspace.timeZone), workspace.timeZone)
    : t.remind.mail.noDeadline;
  const what = hasStarted
    ? t.remind.mail.started(workspace.name, assessment.title)
    : t.remind.mail.waiting(workspace.name, assessment.title);
  const paragraphs = [
    t.remind.mail.hello(oneLine(person.name)),
    t.sentences([what, until, minutes]),
    hasStarted ? t.remind.mail.saved : t.remind.mail.link,
    workspace.contact ? t.remind.mail.contact(workspace.contact) : t.remind.mail.notInterested,
  ];
  return {
    id,
    to: person.email,
    subject: oneLine(t.remind.mail.subject(workspace.name, assessment.title)),
    text: [...paragraphs.slice(0, 2), url, ...paragraphs.slice(2)].join('\n\n'),
    html: htmlOf(paragraphs, url),
  };
}
