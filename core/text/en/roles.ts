// What somebody hears who may not.
import type { Command } from '../command.ts';

export const roles = (command: Command) => ({
  only: {
    author: 'Only recruiters can start or change an assessment.',
    invite: 'Only recruiters can invite candidates.',
    close: 'Only recruiters can close an assessment.',
    erase: 'Only recruiters can erase a candidate.',
    export: 'Only recruiters can export results.',
    review: 'Only recruiters can see results.',
    decide: 'Only recruiters can decide.',
    answer: 'Only recruiters can write to candidates.',
    rescore: 'Only recruiters can change a score.',
    administer: 'Only admins can change roles.',
    join: 'Only admins can join Slack and Teams.',
  },
  somebodyCan: (name: string) => `${name} can.`,
  askForRole: (name: string) => `${name} can give you that role with ${command('settings')}.`,
  noGuests: 'Guests can’t use Shortlist. Ask a recruiter of this workspace.',
});
