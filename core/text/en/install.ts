// What an installer reads on the pages that add the app to Slack.
import type { Command } from '../command.ts';

export const install = (command: Command) => ({
  title: 'Add Shortlist to Slack',
  lead: 'Shortlist drafts an assessment from a job description and keeps one ranked card in your hiring channel. People decide.',
  asks: 'Slack shows next what Shortlist may do there, before you agree. Where only admins may add apps, they are asked.',
  button: 'Add to Slack',
  done: (team: string) => `Shortlist is in ${team}`,
  doneLead: `Type ${command('help')} in Slack to begin.`,
  donePrivate: 'Add it to a private channel first, with /invite.',
  cancelled: 'Shortlist wasn’t added',
  cancelledLead: 'It was cancelled in Slack. Nothing was changed.',
  tooOld: 'This page is over',
  tooOldLead:
    'Adding Shortlist has to be finished within ten minutes, once, in the browser where it was begun. Nothing was changed.',
  refused: 'Slack didn’t add Shortlist',
  refusedLead: 'Slack’s answer couldn’t be used. Nothing was changed.',
  ours: 'Shortlist couldn’t be added',
  code: (code: string) => `Code ${code}`,
  again: 'Start again',
});
