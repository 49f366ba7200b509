// Which assessment a member means: by words of its title, by the channel they are in, or the only one there is; never one of several.
import { listCard, type ListView } from '../cards/list-card.ts';
import { nearestCard, withNothingCalled } from '../cards/nearest-card.ts';
import type { Card } from '../cards/card.ts';
import type { Why } from '../cards/choose-card.ts';
import type { AboutName } from '../commands.ts';
import { can, type Actor } from '../actor.ts';
import { listedOf } from '../assess/show/home.ts';
import { nearestTitles } from '../near.ts';
import type { Assessment, AssessmentState } from '../ports/assessments.ts';
import { wordsOf } from '../text/words.ts';
import type { Tx } from '../ports/store.ts';

const open: AssessmentState[] = ['drafting', 'failed', 'draft', 'open'];
const most = 50;

export type Meant = { one: Assessment } | { several: Assessment[]; why: Why } | { none: Card };

/** The one that a command is about, those that it may be about, or a card that says that there is none. */
export async function findAssessment(
  tx: Tx,
  actor: Actor,
  { name, query }: { name: AboutName; query: string },
): Promise<Meant> {
  if (query) return called(tx, actor, { name, query });
  const { platform, channel } = actor.place;
  const here = likeliest(name, await tx.assessmentsOfChannel(platform, channel));
  if (here.length > 0) return meant(here, { kind: 'here' });
  const anywhere = likeliest(name, await tx.assessments(open, most));
  // What is shown here can leave, and nothing else.
  const isAny = anywhere.length === 1 || (anywhere.length > 1 && name !== 'unlink');
  return isAny ? meant(anywhere, { kind: 'anywhere' }) : { none: await listOf(tx, actor, 'open') };
}

function meant(found: Assessment[], why: Why): Meant {
  const [one, another] = found;
  return one && !another ? { one } : { several: found, why };
}

const NEEDS_OPEN: readonly AboutName[] = ['invite', 'remind', 'rank', 'compare'];

/** Those with which the command can do something; where there are none, those that aren't closed, then all. */
export function likeliest(name: AboutName, found: Assessment[]): Assessment[] {
  const states: AssessmentState[][] = [...(NEEDS_OPEN.includes(name) ? [['open' as const]] : []), open, ['closed']];
  const groups = states.map((fitting) => found.filter(({ state }) => fitting.includes(state)));
  return groups.find((group) => group.length > 0) ?? [];
}

async function called(tx: Tx, actor: Actor, { name, query }: { name: AboutName; query: string }): Promise<Meant> {
  const all = await tx.assessments([...open, 'closed'], most);
  const found = all.filter((one) => matches(one, query));
  if (found.length === 0) return { none: await nothingCalled(tx, actor, { name, query, all }) };
  // A whole title means that one, though it may be part of another's.
  const exact = found.filter(({ title }) => title.toLowerCase() === query.toLowerCase());
  return meant(likeliest(name, exact.length > 0 ? exact : found), { kind: 'called', query });
}

/** What to type for the newest that isn’t closed: a word that only its title has, else the title; empty where there is none. */
export async function newestCalled(tx: Tx): Promise<string> {
  const [newest, ...others] = await tx.assessments(open, most);
  if (!newest) return '';
  const own = newest.title.match(/[\p{L}\p{N}]{3,}/gu)?.find((word) => !others.some((other) => matches(other, word)));
  return own?.toLowerCase() ?? newest.title;
}

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
  { name, query, all }: { name: AboutName; query: string; all: Assessment[] },
): Promise<Card> {
  const t = wordsOf(actor.member);
  const titles = nearestTitles(
    query,
    all.map(({ title }) => title),
  );
  if (titles.length === 0) return withNothingCalled(await listOf(tx, actor, 'open'), query, t);
  const near = titles.flatMap((title) => all.filter((one) => one.title === title)).slice(0, titles.length);
  return nearestCard({ command: name, query, assessments: await rowsOf(tx, actor, near) }, t);
}

export async function listOf(tx: Tx, actor: Actor, which: 'open' | 'closed'): Promise<Card> {
  const [mine, others] = which === 'open' ? [open, ['closed' as const]] : [['closed' as const], open];
  const t = wordsOf(actor.member);
  const assessments = await tx.assessments(mine, most);
  const rows = await rowsOf(tx, actor, assessments);
  const mayAuthor = can(actor.member.role, 'author');
  return listCard({ which, assessments: rows, others: (await tx.assessments(others, most)).length, mayAuthor }, t);
}

export const rowsOf = (tx: Tx, { member }: Actor, assessments: Assessment[]): Promise<ListView['assessments']> =>
  Promise.all(assessments.map((one) => listedOf(tx, one, member)));
