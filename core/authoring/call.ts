// What a phrase of a description calls for, and what is chosen of it.
import type { Called } from './context.ts';
import type { BankSkill, Phrase } from './matching.ts';

/** A phrase of the job with what it is worth, and the skills that it calls for, the strongest first. */
export type Call = {
  quote: string;
  source: 'title' | 'must' | 'nice' | 'duty';
  knockOut: boolean;
  phrase: Phrase;
  skills: readonly Called[];
};

export type Chosen = { skill: BankSkill; relevance: number; because: string; calls: readonly Call[] };
