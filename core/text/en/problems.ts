// What a member hears when something can't be done.
import type { Command } from '../command.ts';

export const problems = (command: Command) => ({
  oldButton: `This button is from an older card. Type ${command('show')} for the latest one.`,
  oldForm: 'This form is from an older version. Open it again, please.',
  assessmentGone: `This assessment isn’t there any more. Type ${command('list')}.`,
  questionGone: 'This question isn’t part of the draft any more.',
  resultGone: 'This result isn’t there any more.',
  resultGoneShow: `This result isn’t there (any more). Type ${command('show')} for the latest card.`,
  attemptGone: 'This attempt doesn’t exist any more.',
  erased: 'This person’s data was erased.',
  notScored: 'This result is still being scored. Try again in a minute.',
  undoOver: 'Ten minutes are over, so this can’t be undone. Decide anew, with a reason.',
  stillDrafting: 'The draft is still being written. Try again in a moment.',
  deadlineOver: 'The deadline of this assessment is over. Choose a later one under “Edit”, then approve it.',
  isClosed: 'This assessment is closed. Open it again on its card first.',
  approveFirst: 'Approve the draft first. Nobody is invited before that.',
  otherAssessment: 'These two belong to different assessments.',
  nobodyToCompare: 'There is nobody to compare yet: two must have finished.',
  noDraft: 'The draft could not be made.',
  nothingFits: `No question of the item bank fits this description. Say more about what the person does and needs, and start again with ${command('new')}.`,
  /** By the platform of the place, which may not be the reader’s. */
  noChannel: {
    slack: (assessment: string) =>
      `The card of “${assessment}” can’t be shown in its channel. Invite me there with /invite @Shortlist, then type /assess show.`,
    teams: (assessment: string) =>
      `The card of “${assessment}” can’t be shown in its thread. Add the app Shortlist to that team or chat, then type @Shortlist show there.`,
  },
  ours: 'Something on our side didn’t work. Nothing was lost. Try again in a minute.',
  slackUnknown: 'Slack doesn’t know you. Nothing was changed.',
  slackSilent: 'Slack didn’t say who you are. Nothing was changed. Try again in a minute.',
  notInstalled: 'Shortlist isn’t installed in this workspace.',
});
