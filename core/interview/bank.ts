// The built-in interview: questions about what somebody has done, area by area of the item bank.
import type { InterviewQuestion } from './bank/notation.ts';
import { business } from './bank/business.ts';
import { people } from './bank/people.ts';
import { software } from './bank/software.ts';

/** Ids are unique and stable, and never those of the item bank. */
export const interviewBank: readonly InterviewQuestion[] = [...software, ...people, ...business];
