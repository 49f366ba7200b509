// A question about what a candidate has done, made of the words of a job description. The quote is verbatim.

export const experience = {
  prompt: (quote: string) =>
    `The description of this job says: “${quote}”. Tell of one time when your work, your training or your life asked this of you: what the situation was, what you did yourself and why, and what came of it. If it hasn’t yet, tell of what comes nearest.`,
  points: [
    'one real situation, and what was at stake in it',
    'what the candidate did themselves, step by step',
    'why they did it so and not otherwise',
    'what came of it, and how they know',
  ],
  /** Asked in a conversation where an answer leaves out the point at the same place. */
  asks: [
    'What was at stake in it?',
    'What did you do yourself, step by step?',
    'Why did you do it that way?',
    'What came of it, and how did you know?',
  ],
  levels: [
    'Nothing of the kind, or no answer.',
    'General words about such work; nothing that the candidate has done.',
    'A real situation, but what the candidate did themselves, or what came of it, stays unclear.',
    'A real situation, the candidate’s own steps and what came of it are clear, and fit what this job asks for.',
    'As before, with a sound reason for each step, a check of what came of it, and what was learnt; as hard as in this job, or harder.',
  ],
  reference:
    'One situation, told so that a colleague can picture it: what was to be done and what could go wrong; the steps that the candidate took themselves, in their order, with the reason for each; what came of it and how that was seen; and what they have done differently since.',
  /** Where such a question comes from. */
  source: 'made of the words of the description',
  note: (quotes: readonly string[]) =>
    `The bank has nothing on ${quotes.map((quote) => `“${quote}”`).join(', ')}: candidates tell what they have done of it. Without a language model people read these answers.`,
};
