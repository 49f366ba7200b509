// The small cards that answer a member: a near miss, a link, a stale card, what was done.

export const answers = {
  nothingCalled: (typed: string) => `Nothing is called ${typed}.`,
  didYouMean: (command: string) => `Did you mean ${command}?`,
  listsAll: (command: string) => `${command} lists what there is.`,
  typeForAll: (command: string) => `Type ${command} for what there is.`,
  isButton: (label: string, command: string) => `That is the button “${label}” on the card that ${command} shows.`,
  isDraftButton: (label: string, command: string) =>
    `That is the button “${label}” on a draft’s card, which ${command} shows.`,
  undoIsOn: (label: string, command: string) =>
    `The button “${label}” is on the card of what it takes back: a changed draft, which ${command} shows, or a person, for ten minutes after the decision.`,
  run: (command: string) => `Run ${command}`,

  reportReady: (name: string) => `The report of ${name} is ready to open.`,
  reportTitle: (name: string) => `Report: ${name}`,
  reportLink: (time: string) => `This link is yours alone. It works once, until ${time}.`,
  openReport: 'Open the report',
  sendPdf: 'Send me the PDF',
  pdfComing: (name: string) => `The PDF about ${name} is on its way to your direct messages with me.`,
  pdf: 'The report that you asked for.',

  tryTitle: 'Try it yourself',
  trySummary: (assessment: string) => `Try ${assessment} yourself`,
  tryNote:
    'This is what a candidate sees. Your try is scored for you alone, and leaves no trace in the ranking. The link works for seven days.',
  tryStart: 'Start as a candidate',

  changed: 'This card had changed.',
  changedBecause: (what: string) => `This card had changed: ${what}.`,
  latest: 'Here is the latest.',
};
