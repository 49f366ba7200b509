// What the summary says of a part.
import type { PartKind } from '#core/model/page.ts';
import { answeredCount } from '../moves.ts';
import { page } from '../state.ts';
import { spokenCount } from '../talk.ts';
import { t } from '../text/text-steps.ts';

type RowState = { icon: 'check' | 'warn'; text: string };

export function stateOf(kind: PartKind): RowState {
  const { cv, questionCount, interview } = page.value;
  if (kind === 'intake') return { icon: 'check', text: t.summary.complete };
  if (kind === 'cv')
    return { icon: 'check', text: cv.state === 'read' && cv.confirmed ? t.summary.cvConfirmed : t.summary.cvNone };
  const [answered, all] =
    kind === 'interview' ? [spokenCount(), interview?.count ?? 0] : [answeredCount(), questionCount];
  return {
    icon: answered === all ? 'check' : 'warn',
    text: t.summary.answered(answered, all),
  };
}
