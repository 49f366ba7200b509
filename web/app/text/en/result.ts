// The English sentences of the result and of what can be asked there.
export const result = {
  step: 'Your result',
  title: (first: string | null) =>
    first ? `Thank you, ${first}. Everything arrived.` : 'Thank you. Everything arrived.',
  lead: (when: string, deciders: string, workspace: string) =>
    `Submitted ${when}. Your answers are now with ${deciders} at ${workspace}, who decide.`,
  reading: 'Being read.',
  readingMore: 'Usually within a minute. This page shows the result by itself; the same link brings you back to it.',
  readingLong:
    'This takes longer than usual. Your answers are safe. You can close this page; the same link shows the result.',
  heading: 'How your answers were read',
  scale: '0 to 100',
  likely: (low: number, high: number) => `likely ${low} to ${high}`,
  score: (name: string, score: number, range: string) => `${name}: ${score} of 100, ${range}`,
  notScored: 'Not scored',
  noScore: (name: string) => `${name}: not scored, too little to go on`,
  minutes: 'A question counts by its minutes, so a score isn’t always the share of right answers.',
  honest:
    'No test is exact: your true level likely lies inside the bar. Whoever can’t be told apart by score is shown to the team as tied.',
  first: 'First scores by software. People decide.',
  scoredAgain: (when: string) =>
    `Your answers were scored again on ${when}, since what is looked for was changed. These are the scores in force.`,
  firstBy: (engine: string) => `First scores by software (${engine}). People decide.`,
  cv: {
    heading: 'What was read of your CV',
    lead: 'Software looked in your CV for what the job asks for. Your name, contact details, age, gender, family and schools were left out.',
    met: 'Found',
    partly: 'Found in part',
    not: 'Less than asked',
    unknown: 'Nothing found',
    honest:
      'None of this is part of your score. The team sees it, and knows that software misreads CVs and that a CV leaves things out. If something is wrong, say so under “Correct something”.',
  },
  next: 'What happens next',
  submitted: 'You submitted',
  reads: 'The team reads',
  readsUntil: (until: string) => `Others can take part until ${until}`,
  readsAny: 'Your answers, with the evidence for each score',
  decide: 'People decide',
  decideMore: 'By name and with a reason',
  trial: 'This was a trial. It isn’t ranked.',
  arrived: 'Your result is here.',
  finish: 'Finish',
  finished: 'You can close this page. The same link brings you back to this result.',
};

export const asking = {
  asked: (when: string) => `Asked on ${when}.`,
  notNow: 'Not now',
  trial: 'This is a trial; there is nobody to ask.',
  review: {
    heading: 'Does something look wrong?',
    more: 'Say what, and a person who hasn’t seen the score reads your answers afresh. You get a reply within 5 working days. Asking never counts against you.',
    start: 'Start a human review',
    ask: 'Ask for a human review',
    label: 'What looks wrong to you?',
    submit: 'Submit the request',
    answered: (by: string | null, when: string) => `${by ?? 'A person'} answered on ${when}.`,
    changed: 'Your result was changed.',
    unchanged: 'Nothing was changed in your result.',
    promised:
      'A person who hasn’t seen the score reads your answers afresh and replies within 5 working days. Asking never counts against you.',
  },
  yourData: 'Your data',
  download: 'Download everything (JSON)',
  print: 'Print this page',
  correct: {
    open: 'Correct something',
    more: 'The hiring team is asked to correct it and replies within a month.',
    label: 'What is wrong, and what is right?',
    missing: 'Say what is wrong and what is right.',
    submit: 'Send the request',
    name: 'Correction',
    promised: 'The hiring team replies within a month.',
  },
  erase: {
    open: 'Withdraw and delete',
    more: 'The hiring team is asked to delete your data and replies within a month; you drop out of this assessment.',
    label: 'Anything the team should know?',
    submit: 'Send the request',
    name: 'Withdrawal and deletion',
    promised: 'The hiring team replies within a month.',
  },
};

export const found = {
  heading: 'How did you find it?',
  more: 'Optional. It never touches your score. The team sees only an average, and only once five or more have answered.',
  levels: ['Very poor', 'Poor', 'All right', 'Good', 'Very good'],
  missing: 'Choose one of the five first.',
  submit: 'Send',
  thanks: 'Thank you. This helps the next candidates.',
  change: 'Change what I said',
};
