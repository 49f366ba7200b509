// The store of one transaction: every area's queries over the same workspace.
import type { Tx } from '#core/ports/store.ts';
import { assessmentStore } from './assessments.ts';
import type { Context } from './context.ts';
import { attemptStore } from './attempts.ts';
import { decisionStore } from './decisions.ts';
import { invitationStore } from './invitations.ts';
import { memberStore } from './members.ts';
import { operationStore } from './operation.ts';
import { requestStore } from './requests.ts';
import { scoreStore } from './scores.ts';
import { threadStore } from './threads.ts';

export function storeOf(context: Context): Tx {
  return {
    ...memberStore(context),
    ...assessmentStore(context),
    ...threadStore(context),
    ...invitationStore(context),
    ...attemptStore(context),
    ...scoreStore(context),
    ...decisionStore(context),
    ...requestStore(context),
    ...operationStore(context),
  };
}
