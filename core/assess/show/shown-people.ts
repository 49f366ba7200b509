// Who stands on a ranked card, called as its readers may call them.
import { isHiddenWhere, numbered } from './names.ts';
import type { Ranked } from '../rank/rank.ts';
import { scoredIn } from '../rank/standings.ts';
import { NAMED_WAITING, PUBLIC_NAMES, type RankedPerson, type RankedView } from '../../cards/ranked-view.ts';
import { initials } from '../../cards/words.ts';
import type { AttemptId, MemberId } from '../../model/ids.ts';
import type { Missed } from '../../model/missed.ts';
import type { ShownPerson } from '../../ports/attempts.ts';
import type { Placed, Sat, Standings } from '../../ports/standings.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';

type Reader = { audience: RankedView['audience']; timeZone: string; t: Words };

type Shown = { ranked: readonly Ranked<Placed>[]; standings: Standings; blind: boolean };

type People = Pick<RankedView, 'people' | 'waiting' | 'moreWaiting' | 'publicly'>;

/** Who has finished, in the order of their numbers: a public card says no place of anybody. */
export async function publicPeople(tx: Tx, { standings, blind }: Shown, { t }: Reader): Promise<People> {
  const all = [...scoredIn(standings), ...standings.scoring].toSorted((a, b) => a.number - b.number);
  const shown = all.slice(0, PUBLIC_NAMES);
  const known = await tx.shownPeople(shown.map(({ attemptId }) => attemptId));
  const { publicNames: withNames } = await tx.workspace();
  const called = shown.map((one) => {
    const name = known.get(one.attemptId)?.name;
    if (name === undefined || isHiddenWhere(blind, one)) return numbered(one.number, t);
    return withNames ? name : `${initials(name)} · ${one.number}`;
  });
  const publicly = { called, more: all.length - shown.length, withNames };
  return { people: [], waiting: [], moreWaiting: 0, publicly };
}

const shortly = (name: string, { audience }: Reader) => (audience === 'initials' ? initials(name) : name);

/** Nobody's words. */
function withoutWords(person: RankedPerson): RankedPerson {
  const decision = person.decision && { ...person.decision, reason: null };
  return { ...person, why: null, decision };
}

/** Those whom the card names, and only they are looked up. */
export async function peopleOf(tx: Tx, { ranked, standings, blind }: Shown, reader: Reader): Promise<People> {
  const { t } = reader;
  const { scoring, unplaced } = standings;
  const waiting = [...scoring.slice(0, NAMED_WAITING), ...unplaced.slice(0, NAMED_WAITING)].slice(0, NAMED_WAITING);
  const deciders = ranked.flatMap(({ decision }) => decision?.by ?? []);
  const [known, missed, members] = await Promise.all([
    tx.shownPeople([...ranked, ...waiting].map(({ attemptId }) => attemptId)),
    tx.missedBy(ranked.filter(({ misses }) => misses).map(({ attemptId }) => attemptId)),
    tx.memberNames(deciders),
  ]);
  const isOneVersion = standings.groups.length < 2;
  const people = ranked.map((one) => {
    const person = rankedPerson(one, known.get(one.attemptId), { missed, members, reader, blind });
    return isOneVersion ? person : { ...person, version: one.version };
  });
  return {
    people: reader.audience === 'initials' ? people.map(withoutWords) : people,
    waiting: waiting.map((one) => {
      const name = shortly(known.get(one.attemptId)?.name ?? t.common.candidate, reader);
      return { name: isHiddenWhere(blind, one) ? numbered(one.number, t) : name, text: waitingWords(one, reader) };
    }),
    moreWaiting: scoring.length + unplaced.length - waiting.length,
  };
}

type Known = {
  missed: Map<AttemptId, Missed>;
  members: Map<MemberId, string>;
  reader: Reader;
  blind: boolean;
};

function rankedPerson(
  ranked: Ranked<Placed>,
  known: ShownPerson | undefined,
  { missed, members, reader, blind }: Known,
): RankedPerson {
  const { t, timeZone } = reader;
  const { attemptId, place, tied, score, low, high, code, number, decision } = ranked;
  const name = shortly(known?.name ?? t.common.candidateCalled(code), reader);
  return {
    attemptId,
    place,
    tied,
    score,
    low,
    high,
    missed: missed.get(attemptId),
    unread: unreadWords(known, t),
    name: isHiddenWhere(blind, ranked) ? numbered(number, t) : name,
    why: known?.line
      ? {
          kind: 'quote',
          text: known.line,
        }
      : null,
    decision: decision && {
      kind: decision.kind,
      by: members.get(decision.by) ?? t.common.member,
      at: t.when(new Date(decision.at), timeZone),
      reason: null,
    },
    scorecards: known?.scorecards ? t.review.block.count(known.scorecards) : null,
  };
}

/** That answers wait for a person; null where none does. */
export const unreadWords = (person: Pick<ShownPerson, 'unread'> | undefined, t: Words): string | null =>
  person?.unread ? t.person.unread(person.unread) : null;

function waitingWords({ submittedAt, waits }: Sat, { timeZone, t }: Reader): string {
  if (submittedAt === null) return t.ranked.tooLittle;
  return (waits ? t.ranked.waits : t.ranked.reading)(t.clock(new Date(submittedAt), timeZone));
}
