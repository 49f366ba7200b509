// One page writes: this one, or another one that the candidate has open.
import { computed } from '@preact/signals';
import { postPen, type Reply } from './api.ts';
import { page } from './state.ts';
import { isClosed, me, whereIs } from './who.ts';

/** The page that writes instead of this one, or null. */
export const heldBy = computed(() => {
  const { pen, state } = page.value;
  return pen && state === 'open' && whereIs(pen.id) !== 'this page' ? pen : null;
});

export const takePen = (): Promise<Reply<typeof page.value>> => postPen(me());

/** A page of this browser that was closed, or crashed, has no use for the pen any more. */
export async function isFree(): Promise<boolean> {
  return heldBy.value !== null && (await isClosed(heldBy.value.id));
}
