// What is asked about before it is done.
import { ACTION } from './actions.ts';

/** What reaches many at once, or ends something: asked about before it is done, whatever the pressed card says. */
const ASKED_FIRST = [
  ACTION.close,
  ACTION.unlink,
  ACTION.remind,
  ACTION.remindReviewers,
  ACTION.revoke,
  ACTION.erase,
  ACTION.hideNames,
  ACTION.showNames,
  ACTION.goBack,
  ACTION.toDraft,
  ACTION.removeQuestion,
  ACTION.draftOver,
  ACTION.newShareLink,
  ACTION.scoreAgain,
  ACTION.useRerun,
  ACTION.undoRerun,
  ACTION.removeTemplate,
] as const;
export type AskedFirst = (typeof ASKED_FIRST)[number];

export const isAskedFirst = (action: string): action is AskedFirst =>
  (ASKED_FIRST as readonly string[]).includes(action);
