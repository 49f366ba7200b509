// What the bot asks of Teams, as data: the app manifest says the same, and a test holds both against the code.

/** The message extension's commands, and the parameter in which the words of a search come. */
export const EXTENSION = {
  assessments: 'assessments',
  candidates: 'candidates',
  fromMessage: 'assessFromMessage',
  candidate: 'assessCandidate',
  words: 'words',
} as const;
