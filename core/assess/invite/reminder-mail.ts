import { minutesInAll } from '../sit/page.ts';
import type { CandidateId } from '../../model/ids.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Profile } from '../../ports/invitations.ts';
import type { Workspace } from '../../ports/members.ts';
import type { Mail } from '../../ports/outside.ts';
import type { Words } from '../../text/en.ts';
import { oneLine } from '../../cards/words.ts';
import { bodiesOf } from './invitation-mail.ts';

type Reminder = {
  id: string;
  candidateId: CandidateId;
  person: Profile;
  url: string;
  workspace: Workspace;
  assessment: Assessment;
  closesAt: Date | null;
  hasStarted: boolean;
};

/** The reminder as plain text and as HTML that says the same; one link, nothing that is loaded from elsewhere. */
export function reminderMail(about: Reminder, t: Words): Mail {
  const { id, candidateId, person, url, workspace, assessment, closesAt, hasStarted } = about;
  const { hello, reminder, whenever, link } = t.mail;
  const minutes = assessment.minutes > 0 ? reminder.minutes(minutesInAll(assessment)) : '';
  const until = closesAt ? reminder.until(t.when(closesAt, workspace.timeZone), workspace.timeZone) : whenever;
  const what = (hasStarted ? reminder.started : reminder.waiting)(workspace.name, assessment.title);
  const paragraphs = [
    hello(oneLine(person.name)),
    t.sentences([what, until, minutes]),
    hasStarted ? reminder.saved : link,
    workspace.contact ? reminder.contact(workspace.contact) : reminder.notInterested,
  ];
  return {
    id,
    candidateId,
    to: person.email,
    subject: oneLine(reminder.subject(workspace.name, assessment.title)),
    ...bodiesOf({ paragraphs, url }, t),
  };
}
