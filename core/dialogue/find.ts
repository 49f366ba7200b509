// Which assessment a member means: by words of its title, by the channel they are in, or the only one there is.
import { listCard } from '../cards/list-card.ts';
import type { Card } from '../cards/card.ts';
import type { Actor } from '../actor.ts';
import type { Assessment, AssessmentState } from '../ports/assessments.ts';
import { wordsOf } from '../text/words.ts';
import type { Tx } from '../ports/store.ts';

const open: AssessmentState[] = ['drafting', 'failed', 'draft', 'open'];
const most = 50;

/** The one that is meant, or a card that lists the candidates for it. */
export async function findAssessment(tx: Tx, actor: Actor, query: string): Promise<Assessment | Card> {
  const all = await tx.assessments([...open, 'closed'], most);
  if (query) return only(all.filter((one) => matches(one, query))) ?? listOf(tx, actor, 'open');
  const here = await tx.assessmentOfChannel(actor.place.platform, actor.place.channel);
  const inChannel = all.find((one) => one.id === here);
  return inChannel ?? only(all.filter((one) => one.state !== 'closed')) ?? listOf(tx, actor, 'open');
}

const only = (found: Assessment[]) =>
  found.find((one) => one.state !== 'closed' && found.filter((other) => other.state !== 'closed').length === 1) ??
  (found.length === 1 ? found[0] : undefined);

const matches = ({ title }: Assessment, query: string) => hasWords(title, query);

/** True when each word of a query stands somewhere in a text, in any case. */
export function hasWords(text: string, query: string): boolean {
  const words = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => words.includes(word));
}

export async function listOf(tx: Tx, actor: Actor, which: 'open' | 'closed'): Promise<Card> {
  const [mine, others] = which === 'open' ? [open, ['closed' as const]] : [['closed' as const], open];
  const t = wordsOf(actor.member);
  const assessments = await tx.assessments(mine, most);
  const rows = [];
  for (const one of assessments) {
    const counts = await tx.counts(one.id);
    const closes = one.closesAt && t.when(one.closesAt, actor.member.timeZone);
    rows.push({
      assessmentId: one.id,
      revision: one.cardRevision,
      title: one.title,
      state: one.state,
      finished: counts.finished + counts.scoring,
      invited: counts.invited,
      closes,
    });
  }
  return listCard({ which, assessments: rows, others: (await tx.assessments(others, most)).length }, t);
}
