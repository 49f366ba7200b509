// What is said about the commands themselves. Their names are English in every language.

export const help = {
  title: 'What you can type',
  note: 'Try one of these. Each works in Slack and in Teams.',
  summary: (names: string) => `Shortlist help: ${names}`,
  /** As a command is typed, without what begins it. */
  example: {
    new: 'new',
    invite: 'invite backend',
    list: 'list',
    show: 'show backend',
    rank: 'rank backend',
    compare: 'compare backend',
    remind: 'remind backend',
    link: 'link backend',
    unlink: 'unlink backend',
    close: 'close backend',
    settings: 'settings',
    help: 'help',
  },
  does: {
    new: 'Draft an assessment from a job description',
    invite: 'Add people by name and e-mail, or share one link',
    list: 'Open assessments; with “closed” after it, the others',
    show: 'The card of one assessment',
    rank: 'Who stands where, for you alone',
    compare: 'Two to four candidates side by side',
    remind: 'Write to those who haven’t finished',
    link: 'Show it in another thread too, in Slack or in Teams',
    unlink: 'Stop showing it in this thread',
    close: 'Stop taking answers; it can be opened again',
    settings: 'What you’re told, your language, and who may do what',
    help: 'This list',
  },
};
