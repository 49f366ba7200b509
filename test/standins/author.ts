// What a language model answers that drafts well; tests change a part of it.
import type { DraftedCriteria, DraftedQuestion } from '#core/authoring/model-shapes.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import type { Asked, OpenAiStandIn, Reply } from './openai.ts';

/** What the product asks where this stands in for the endpoint. */
export const modelOf = ({ url }: OpenAiStandIn) =>
  openAiModel({
    apiKey: 'k',
    baseUrl: url,
    models: { author: 'author-1', interviewer: 'i', grader: 'g', reader: 'r' },
  });

const none = {
  context: null,
  options: null,
  number: null,
  tolerance: null,
  unit: null,
  because: null,
  points: null,
  levels: null,
  references: null,
};

export const choice = (prompt: string, right = 1): DraftedQuestion => ({
  ...none,
  kind: 'choice',
  prompt,
  minutes: 2,
  options: ['One', 'Two', 'Three'].map((text, i) => ({ text, right: i === right, place: null })),
  because: 'Two is what the case needs.',
});

export const ranking = (prompt: string): DraftedQuestion => ({
  ...choice(prompt),
  kind: 'ranking',
  options: ['First', 'Second', 'Third'].map((text, i) => ({ text, right: true, place: i + 1 })),
});

export const numeric = (prompt: string): DraftedQuestion => ({
  ...none,
  kind: 'numeric',
  prompt,
  minutes: 3,
  number: 42,
  tolerance: 0.5,
  unit: 'ms',
  because: '6 × 7 = 42.',
});

export const written = (prompt: string): DraftedQuestion => ({
  ...none,
  kind: 'short',
  prompt,
  minutes: 5,
  points: ['Says what happened', 'Says what is done next'],
  levels: ['Nothing of it.', 'Hardly anything.', 'One of both.', 'Both, briefly.', 'Both, with reasons.'],
  references: ['We saw it at nine, and the next step is the rollback.'],
});

export const criterion = (name: string, because: string, weight = 5): DraftedCriteria['criteria'][number] => ({
  name,
  weight,
  measuredBy: 'knowledge',
  because,
});

export const criteriaOf = (...criteria: DraftedCriteria['criteria']): DraftedCriteria => ({
  criteria,
  flags: [],
  notes: [],
});

/** The document that the fence holds. */
export const documentIn = ({ user }: Asked): string =>
  /<<< BEGIN DOCUMENT (\d+) >>>\n([^]*?)\n<<< END DOCUMENT \1 >>>/u.exec(user)?.[2] ?? '';

/** Which criterion is asked about. */
export const criterionIn = (asked: Asked): string => /\nCriterion: (.*)\n/u.exec(documentIn(asked))?.[1] ?? '';

/** Answers with these criteria, and for each with a choice and a written question. */
export const author =
  (drafted: DraftedCriteria, questions = (name: string) => [choice(`${name}: which?`), written(`${name}: why?`)]) =>
  (asked: Asked): Reply =>
    asked.name === 'draft_criteria' ? { says: drafted } : { says: { questions: questions(criterionIn(asked)) } };
