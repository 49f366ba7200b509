// What is said about the commands themselves.

export const help = {
  title: 'What you can type',
  note: 'Try one of these. Each works in Slack and in Teams.',
  summary: (names: string) => `Shortlist help: ${names}`,
  newAssessment: 'New assessment',
};
