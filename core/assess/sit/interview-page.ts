// What the candidate's page is told of the interview.
import type { PageInterview } from '../../model/page.ts';
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { Response } from '../../ports/attempts.ts';
import type { Interviewer } from '../../ports/interviewer.ts';
import { pageItemOf } from './page-item.ts';
import { isInterview } from '../draft/with-interview.ts';

type Asked = { by: Interviewer['kind']; voice: boolean };
type Mine = { items: readonly AssessmentItem[]; responses: readonly Response[]; mayRead: boolean };

/** Null where none is asked; the questions come when they may be read. */
export function interviewOf({ items, responses, mayRead }: Mine, { by, voice }: Asked): PageInterview | null {
  const all = items.filter(isInterview);
  if (all.length === 0) return null;
  const talkOf = (item: AssessmentItem) => responses.find(({ itemId }) => itemId === item.id)?.talk;
  return {
    by,
    voice: voice && by === 'model',
    count: all.length,
    questions: mayRead ? all.map((item) => ({ ...pageItemOf(item), talk: pageTalk(talkOf(item)) })) : [],
  };
}

/** The index of a point says nothing to the page. */
export function pageTalk(talk: Response['talk'] | undefined): PageInterview['questions'][number]['talk'] {
  return { turns: talk?.turns ?? [], done: talk?.done ?? false };
}
