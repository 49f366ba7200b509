// The English sentences of the pages behind a link that can't be worked on.

/** By the code of the refusal; anything else is said with the refusal's own sentence. */
const links = {
  'link-unknown': {
    title: 'This link isn’t complete',
    lead: 'It may have been cut short when it was copied. Open it again from the message that brought it, or copy the whole address.',
    newer: true,
  },
  'link-expired': {
    title: 'This link has run out',
    lead: 'What you saved is safe, and the team can open the link again for you. Answer the message that brought it to ask for more time.',
    newer: true,
  },
  'link-revoked': {
    title: 'This link was taken back',
    lead: 'The hiring team has taken this invitation back. If you think that is a mistake, answer the message that brought it.',
    newer: true,
  },
  'link-erased': {
    title: 'Your data was removed',
    lead: 'It was erased on request, and this link leads nowhere any more. There is nothing more for you to do.',
    newer: false,
  },
  'link-replaced': {
    title: 'This link was replaced',
    lead: 'The team gives out another link now. Ask whoever gave you this one for it. If you have begun already, go on with your own link: it is unchanged.',
    newer: true,
  },
  'link-full': {
    title: 'No more places by this link',
    lead: 'As many people as the team takes by this link have started already. If you are one of them, go on with your own link. If you think that a place is meant for you, answer whoever gave you this link.',
    newer: false,
  },
  'link-changing': {
    title: 'This assessment is being changed',
    lead: 'The team is changing what it asks. Your link stays good: come back later, and open it again.',
    newer: false,
  },
  'link-closed': {
    title: 'This assessment is closed',
    lead: 'Nothing can be added any more. What was submitted before is read by people.',
    newer: false,
  },
  'already-submitted': {
    title: 'You have finished here',
    lead: 'Your answers have arrived, and there is nothing more to do.',
    newer: false,
  },
};

export const en = {
  locale: 'en-GB',
  language: 'en',
  noScript:
    'This page needs JavaScript to save what you write. Switch it on, or open the link in another browser. Nothing is lost.',
  links,
  /** Links to reports, for members. */
  reports: {
    used: {
      title: 'This report link has been used',
      lead: 'Each link to a report opens once, so that nobody can pass it on by accident. The report itself is safe.',
    },
    over: {
      title: 'This report link has run out',
      lead: 'Links to reports work for a short time only. The report itself is safe.',
    },
    again: 'Go back to the card in Slack or Teams and press Report again. You get a fresh link.',
  },
  nothing: {
    title: 'There is nothing at this address',
    lead: 'The address may have been cut short when it was copied.',
    more: 'Open the link from your e-mail, or from the card in Slack or Teams, once more in full.',
  },
  otherTitle: 'This link doesn’t work at the moment',
  closedOn: (day: string, time: string) => `It closed on ${day} at ${time}.`,
  newer: 'Received a newer message? Its link replaces this one.',
  write: 'Stuck? Write to',
  code: 'Code for support:',
  partsDone: (done: number, all: number) => `${done} of ${all} parts finished`,
  by: 'Run with Shortlist',
  skip: 'Skip to the content',
};

/** The shape that every other language has. */
export type PageWords = typeof en;
