// Taking an assessment's people elsewhere as a file.

export const exporting = {
  button: 'Export',
  title: 'Export',
  what: 'Everybody with places, scores, standard errors, decisions and reasons, as a file in your direct messages. It holds personal data: keep it as you keep theirs. Who exports what is logged.',
  format: 'Format',
  formats: {
    csv: { label: 'CSV', what: 'For a spreadsheet; one person a row' },
    json: { label: 'JSON', what: 'For another program, with every decision' },
  },
  send: 'Send it to me',
  choose: 'Choose one of the two.',
  coming: (assessment: string) => `The export of ${assessment} is on its way to your direct messages with me.`,
  file: 'The export that you asked for. It holds personal data.',
};
