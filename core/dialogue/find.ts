// Which assessment a member means: by words of its title, by the channel they are in, or the only one there is.
import { listCard, type ListView } from '../cards/list-card.ts';
import { nearestCard, withNothingCalled } from '../cards/nearest-card.ts';
import type { Card } from '../cards/card.ts';
import { can, type Actor } from '../actor.ts';
import { nearestTitles } from '../near.ts';
import type { Assessment, AssessmentState } from '../ports/assessments.ts';
import { wordsOf } from '../text/words.ts';
import type { Tx } from '../ports/store.ts';

const open: AssessmentState[] = ['drafting', 'failed', 'draft', 'open'];
const most = 50;

/** The one that is meant, or a card that lists the candidates for it. */
export async function findAssessment(tx: Tx, actor: Actor, query: string): Promise<Assessment | Card> {
  const all = await tx.assessments([...open, 'closed'], most);
  if (query) {
    const found = all.filter((one) => matches(one, query));
    return found.length === 0 ? nothingCalled(tx, actor, { query, all }) : (only(found) ?? listOf(tx, actor, 'open'));
  }
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

/** Nothing matches: says so, with the nearest, or with all that are open where none is near. */
async function nothingCalled(
  tx: Tx,
  actor: Actor,
  { query, all }: { query: string; all: Assessment[] },
): Promise<Card> {
  const t = wordsOf(actor.member);
  const titles = nearestTitles(
    query,
    all.map(({ title }) => title),
  );
  if (titles.length === 0) return withNothingCalled(await listOf(tx, actor, 'open'), query, t);
  const near = titles.flatMap((title) => all.filter((one) => one.title === title)).slice(0, titles.length);
  return nearestCard({ query, assessments: await rowsOf(tx, actor, near) }, t);
}

export async function listOf(tx: Tx, actor: Actor, which: 'open' | 'closed'): Promise<Card> {
  const [mine, others] = which === 'open' ? [open, ['closed' as const]] : [['closed' as const], open];
  const t = wordsOf(actor.member);
  const assessments = await tx.assessments(mine, most);
  const rows = await rowsOf(tx, actor, assessments);
  const mayAuthor = can(actor.member.role, 'author');
  return listCard({ which, assessments: rows, others: (await tx.assessments(others, most)).length, mayAuthor }, t);
}

async function rowsOf(tx: Tx, { member }: Actor, assessments: Assessment[]): Promise<ListView['assessments']> {
  const t = wordsOf(member);
  const rows = [];
  for (const one of assessments) {
    const counts = await tx.counts(one.id);
    const closes = one.closesAt && t.when(one.closesAt, member.timeZone);
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
  return rows;
}
