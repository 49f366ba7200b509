// The built-in interview: questions about what somebody has done, area by area of the item bank.
import type { InterviewQuestion } from './bank/notation.ts';
import { buildingSoftware } from './bank/building-software.ts';
import { careLessons } from './bank/care-lessons.ts';
import { careTeaching } from './bank/care-teaching.ts';
import { customersTeams } from './bank/customers-teams.ts';
import { everyday } from './bank/everyday.ts';
import { figuresRoads } from './bank/figures-roads.ts';
import { goods } from './bank/goods.ts';
import { moreSoftware } from './bank/more-software.ts';
import { peopleAtWork } from './bank/people-at-work.ts';
import { runningSoftware } from './bank/running-software.ts';
import { sellingPlanning } from './bank/selling-planning.ts';
import { wordsJudgement } from './bank/words-judgement.ts';

/** Ids are unique and stable, and never those of the item bank. */
export const interviewBank: readonly InterviewQuestion[] = [
  ...buildingSoftware,
  ...runningSoftware,
  ...customersTeams,
  ...careTeaching,
  ...sellingPlanning,
  ...wordsJudgement,
  ...goods,
  ...everyday,
  ...moreSoftware,
  ...peopleAtWork,
  ...careLessons,
  ...figuresRoads,
];
