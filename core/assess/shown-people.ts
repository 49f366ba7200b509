// Who stands on a ranked card, called as its readers may call them.
import { numbered } from './names.ts';
import type { Ranked } from './rank.ts';
import type { DecisionKind } from '../cards/actions.ts';
import { NAMED_WAITING, PUBLIC_NAMES, type RankedPerson, type RankedView } from '../cards/ranked-view.ts';
import { initials, short } from '../cards/words.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Finished, ScoredAttempt, ShownPerson, StandingDecision } from '../ports/attempts.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';

type Reader = { audience: RankedView['audience']; timeZone: string; t: Words };

type Shown = {
  ranked: Ranked<ScoredAttempt>[];
  finished: Finished;
  decisions: StandingDecision[];
  isHidden: (id: AttemptId) => boolean;
  isOneVersion: boolean;
};

type People = Pick<RankedView, 'people' | 'waiting' | 'moreWaiting' | 'publicly'>;

/** Who has finished, in the order of their numbers: a public card says no place of anybody. */
export async function publicPeople(tx: Tx, { finished, isHidden }: Shown, { t }: Reader): Promise<People> {
  const all = [...finished.scored, ...finished.scoring, ...finished.unplaced].toSorted((a, b) => a.number - b.number);
  const shown = all.slice(0, PUBLIC_NAMES);
  const known = await tx.shownPeople(shown.map(({ attemptId }) => attemptId));
  const { publicNames: withNames } = await tx.workspace();
  const called = shown.map(({ attemptId, number }) => {
    const name = known.get(attemptId)?.name;
    if (name === undefined || isHidden(attemptId)) return numbered(number, t);
    return withNames ? name : `${initials(name)} · ${number}`;
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
export async function peopleOf(tx: Tx, shown: Shown, reader: Reader): Promise<People> {
  const { ranked, finished, decisions, isHidden, isOneVersion } = shown;
  const { t } = reader;
  const all = waitingOf(finished, reader);
  const named = all.slice(0, NAMED_WAITING);
  const [known, missed] = await Promise.all([
    tx.shownPeople([...ranked, ...named].map(({ attemptId }) => attemptId)),
    tx.missedBy(ranked.filter(({ misses }) => misses).map(({ attemptId }) => attemptId)),
  ]);
  const decided = new Map(decisions.map((decision) => [decision.attemptId, decision]));
  const people = ranked.map((one) =>
    rankedPerson(one, known.get(one.attemptId), { decided, missed, reader, isHidden, isOneVersion }),
  );
  const waiting = named.map(({ attemptId, number, text }) => ({
    name: isHidden(attemptId) ? numbered(number, t) : shortly(known.get(attemptId)?.name ?? t.common.candidate, reader),
    text,
  }));
  return {
    people: reader.audience === 'initials' ? people.map(withoutWords) : people,
    waiting,
    moreWaiting: all.length - named.length,
  };
}

type Decided = {
  decided: Map<AttemptId, StandingDecision>;
  missed: Map<AttemptId, string[]>;
  reader: Reader;
  isHidden: (id: AttemptId) => boolean;
  isOneVersion: boolean;
};

function rankedPerson(
  ranked: Ranked<ScoredAttempt>,
  known: ShownPerson | undefined,
  { decided, missed, isHidden, isOneVersion, reader }: Decided,
): RankedPerson {
  const { t, timeZone } = reader;
  const { version, misses: _, ...one } = ranked;
  const decision = decided.get(one.attemptId);
  const name = shortly(known?.name ?? t.common.candidateCalled(one.code), reader);
  return {
    ...one,
    ...(isOneVersion ? {} : { version }),
    misses: missesWords(missed.get(one.attemptId), t),
    unread: unreadWords(known, t),
    name: isHidden(one.attemptId) ? numbered(one.number, t) : name,
    why: known?.line ? { kind: 'quote', text: known.line } : null,
    decision: decision
      ? { kind: decision.kind as DecisionKind, by: decision.by, at: t.when(decision.at, timeZone), reason: null }
      : null,
    scorecards: known?.scorecards ? t.review.block.count(known.scorecards) : null,
  };
}

/** What somebody misses, by name; null for who misses nothing. */
export const missesWords = (names: string[] | undefined, t: Words): string | null =>
  names ? t.mustHaves.misses(names.map((name) => short(name, 60))) : null;

/** That answers wait for a person; null where none does. */
export const unreadWords = (person: Pick<ShownPerson, 'unread'> | undefined, t: Words): string | null =>
  person?.unread ? t.person.unread(person.unread) : null;

type Waiting = { attemptId: AttemptId; number: number; text: string };

function waitingOf({ scoring, unplaced }: Finished, { timeZone, t }: Reader): Waiting[] {
  return [
    ...scoring.map(({ attemptId, number, submittedAt, waits }) => ({
      attemptId,
      number,
      text: (waits ? t.ranked.waits : t.ranked.reading)(t.clock(submittedAt, timeZone)),
    })),
    ...unplaced.map(({ attemptId, number }) => ({ attemptId, number, text: t.ranked.tooLittle })),
  ];
}
