// Where names are shown and where they wait.

export const names = {
  publicly: 'Names in public channels',
  publiclyHint: 'Scores are never shown there.',
  publicOption: {
    initials: { label: 'Initials and a number', what: 'A. O. · 3; whoever may see more opens their own view' },
    names: { label: 'Names', what: 'Everybody in the channel reads who has finished' },
  },
  blind: 'Names before a decision',
  blindHint: 'Holds wherever an assessment doesn’t say otherwise. Recruiters see the names of those whom they invite.',
  blindOption: {
    shown: { label: 'Shown', what: 'On private cards and in reports' },
    hidden: {
      label: 'Hidden',
      what: '“Candidate 7” until advanced or rejected; CV and contact details wait too',
    },
  },
  hide: 'Hide names',
  show: 'Show names',
  hideQuestion: {
    title: 'Hide the names?',
    text: 'Cards, reports and PDFs of this assessment say “Candidate 7” until that person is advanced or rejected. Who has seen a name before may remember it.',
    yes: 'Hide names',
    no: 'Not now',
  },
  showQuestion: {
    title: 'Show the names?',
    text: 'Everybody who may see results reads all names of this assessment, also of those about whom nobody has decided.',
    yes: 'Show names',
    no: 'Not now',
  },
  youKnow:
    'Names are hidden in results until a decision. You see them here because recruiters invite; try not to connect them.',
  finished: (people: string) => `Finished: ${people}`,
  more: (many: string) => `${many} more`,
  namesOnly: 'Scores are kept out of this channel.',
  noNames: 'Names and scores are kept out of this channel; who may see more opens their own view.',
};
