// The form that starts an assessment, opened for somebody who may.
import { allow, type Actor } from '../actor.ts';
import { beginningsOf } from '../assess/draft/templates.ts';
import type { Reply } from '../cards/card.ts';
import { newForm } from '../cards/forms/new-form.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';

type Given = Pick<Parameters<typeof newForm>[0], 'job' | 'from'>;

/** Throws Denied. */
export async function newReply(tx: Tx, actor: Actor, given: Given): Promise<Reply> {
  await allow(tx, actor, 'author');
  const { member } = actor;
  const [now, beginnings] = await Promise.all([tx.now(), beginningsOf(tx)]);
  return { kind: 'form', form: newForm({ ...given, now, ...beginnings, timeZone: member.timeZone }, wordsOf(member)) };
}
