// What was noticed of one attempt, for the candidate before they submit and for the team after. Never part of the score.
import { added, lateAt, noticedAt, secondsOf, tierOf } from '../../integrity/sightings.ts';
import { likeness, prepared } from '../../integrity/alike.ts';
import { UserError } from '../../errors.ts';
import type { AttemptId } from '../../model/ids.ts';
import type { Integrity, ReportSigns, Sighting } from '../../model/integrity.ts';
import { wordsIn } from '../../model/item.ts';
import type { AssessmentItem } from '../../ports/assessments.ts';
import type { Attempt, Response } from '../../ports/attempts.ts';
import type { ItemLikeness } from '../../ports/integrity.ts';
import type { Tx } from '../../ports/store.ts';
import type { Words } from '../../text/en.ts';
import { timeEnd } from './clock.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';
import { nameOf } from '../show/names.ts';

/** The newest others that an attempt is held against: more would make scoring wait. */
const mostOthers = 200;

/** Keeps what a page has counted at a question. Throws UserError `item-unknown`, and what `withOpenAttempt` throws. */
export function noteSigns(deps: LinkDeps, token: string, report: ReportSigns): Promise<void> {
  return withOpenAttempt(deps, { token, itemId: report.item, shared: true }, async (tx, { attempt, item }) => {
    if (!item) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
    await tx.saveSigns(attempt.id, report);
  });
}

/** Who reads: the candidate, by the numbers that their `questions` have, or the team in its words. */
type For = { questions: AssessmentItem[] } | { t: Words };

/** All that was noticed. The team reads whose answers are alike, called as they are where results are read; the candidate never does. */
export async function integrityOf(tx: Tx, attempt: Timed, reader: For): Promise<Integrity> {
  const [items, noted, responses, end] = await Promise.all([
    'questions' in reader ? reader.questions : tx.items(attempt.assessmentId, attempt.version),
    tx.signs(attempt.id),
    tx.responses(attempt.id),
    endOfTime(tx, attempt),
  ]);
  const { sightings: counted, seconds } = countedAt({ items, noted, responses, end });
  const sightings = [
    ...counted,
    ...(await addressed(tx, attempt.id, items)),
    ...('t' in reader ? await alikeOf(tx, { id: attempt.id, items }, reader.t) : []),
  ].toSorted((a, b) => a.number - b.number);
  return { tier: tierOf(sightings), sightings, seconds };
}

type Timed = Pick<Attempt, 'id' | 'assessmentId' | 'version' | 'invitationId' | 'clockStartedAt' | 'givenBackMs'>;

/** When the time of an attempt was over, by the limit of the version that was taken; null without one. */
export async function endOfTime(tx: Tx, attempt: Timed): Promise<Date | null> {
  if (!attempt.clockStartedAt) return null;
  const [versions, invitation] = await Promise.all([
    tx.versions(attempt.assessmentId),
    tx.invitation(attempt.invitationId),
  ]);
  const taken = versions.find(({ version }) => version === attempt.version);
  return taken && invitation ? timeEnd({ attempt, assessment: taken, invitation }) : null;
}

/** `end`: when the time was over. */
type Noted = {
  items: AssessmentItem[];
  noted: Awaited<ReturnType<Tx['signs']>>;
  responses: Response[];
  end: Date | null;
};

/** What the pages have counted, question by question: all that there is until the answers are read. */
export function countedAt({ items, noted, responses, end }: Noted): Pick<Integrity, 'sightings' | 'seconds'> {
  const given = new Map(responses.map((response) => [response.itemId, response]));
  const counted = items.map(({ id }, index) => ({
    number: index + 1,
    signs: added(noted.filter(({ itemId }) => itemId === id).map(({ signs }) => signs)),
    chars: wordsIn(given.get(id)?.answer).length,
    late: lateAt(index + 1, given.get(id), end),
  }));
  return {
    sightings: counted.flatMap(({ number, signs, chars, late }) => [...noticedAt(number, signs, chars), ...late]),
    seconds: counted.flatMap(({ number, signs: { openMs } }) =>
      openMs > 0 ? [{ number, seconds: secondsOf(openMs) }] : [],
    ),
  };
}

const numberIn = (items: AssessmentItem[], itemId: string) => items.findIndex((item) => item.id === itemId) + 1;

/** Sentences to machines, which show only once the answers are read. */
async function addressed(tx: Tx, id: AttemptId, items: AssessmentItem[]): Promise<Sighting[]> {
  return (await tx.itemScores(id)).flatMap(({ itemId, detail }) =>
    detail.instructions.map((words) => ({ kind: 'machine' as const, number: numberIn(items, itemId), words })),
  );
}

type Asked = { id: AttemptId; items: AssessmentItem[] };

/** Answers like another candidate's, each with what the other is called: by number while their name waits for a decision. */
async function alikeOf(tx: Tx, { id, items }: Asked, t: Words): Promise<Sighting[]> {
  const alike = await tx.likenesses(id);
  const called = new Map<AttemptId, string>();
  for (const otherId of new Set(alike.map((one) => one.otherId))) {
    const attempt = await tx.attempt(otherId);
    const assessment = attempt && (await tx.assessment(attempt.assessmentId));
    if (attempt && assessment) called.set(otherId, await nameOf(tx, { attempt, assessment }, t));
  }
  return alike.map(({ itemId, otherId, code, share, words }) => {
    const other = called.get(otherId) ?? t.common.candidateCalled(code);
    return { kind: 'alike', number: numberIn(items, itemId), share, words, other };
  });
}

type Mine = Pick<Attempt, 'id' | 'assessmentId' | 'version'>;

/** Whose written answers are nearly this attempt's: a pair for each, one for either side. Reads alone. */
export async function findAlike(tx: Tx, { id, assessmentId, version }: Mine): Promise<[ItemLikeness, ItemLikeness][]> {
  const asked = new Map((await tx.items(assessmentId, version)).map((item) => [item.id, prepared(item.item.prompt)]));
  const mine = (await writtenBy(tx, id)).map((one) => ({ ...one, text: prepared(one.text) }));
  const found: [ItemLikeness, ItemLikeness][] = [];
  if (mine.length === 0) return found;
  for (const otherId of await tx.othersSubmitted(assessmentId, id, mostOthers)) {
    const theirs = new Map((await writtenBy(tx, otherId)).map(({ itemId, text }) => [itemId, text]));
    for (const { itemId, text } of mine) {
      const other = prepared(theirs.get(itemId) ?? '');
      const question = asked.get(itemId) ?? prepared('');
      const [here, there] = [likeness(text, other, question), likeness(other, text, question)];
      if (here && there)
        found.push([
          { ...here, itemId, otherId },
          { ...there, itemId, otherId: id },
        ]);
    }
  }
  return found;
}

async function writtenBy(tx: Tx, id: AttemptId) {
  return (await tx.responses(id)).flatMap(({ itemId, answer }) =>
    wordsIn(answer) === '' ? [] : [{ itemId, text: wordsIn(answer) }],
  );
}
