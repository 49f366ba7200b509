// What was noticed of one attempt, for the candidate before they submit and for the team after. Never part of the score.
import { added, noticedAt, tierOf } from '../integrity/sightings.ts';
import { likeness, prepared } from '../integrity/alike.ts';
import { UserError } from '../errors.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Integrity, ReportSigns, Sighting } from '../model/integrity.ts';
import type { Answer } from '../model/item.ts';
import type { AssessmentItem } from '../ports/assessments.ts';
import type { Attempt } from '../ports/attempts.ts';
import type { ItemLikeness } from '../ports/integrity.ts';
import type { Tx } from '../ports/store.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';

/** The newest others that an attempt is held against: more would make scoring wait. */
const mostOthers = 200;

/** Keeps what a page has counted at a question. Throws UserError `item-unknown`, and what `withOpenAttempt` throws. */
export function noteSigns(deps: LinkDeps, token: string, report: ReportSigns): Promise<void> {
  return withOpenAttempt(deps, { token, itemId: report.item, shared: true }, async (tx, { attempt, item }) => {
    if (!item) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
    await tx.saveSigns(attempt.id, report);
  });
}

const lengthOf = (answer: Answer | null | undefined) => (answer && 'text' in answer ? answer.text.length : 0);

/** All that was noticed, in the order of `questions` and by their numbers; without them, in the team's. */
export async function integrityOf(
  tx: Tx,
  attempt: Pick<Attempt, 'id' | 'assessmentId' | 'version'>,
  questions?: AssessmentItem[],
): Promise<Integrity> {
  const [items, noted, responses] = await Promise.all([
    questions ?? tx.items(attempt.assessmentId, attempt.version),
    tx.signs(attempt.id),
    tx.responses(attempt.id),
  ]);
  const answers = new Map(responses.map(({ itemId, answer }) => [itemId, answer]));
  const counted = items.map(({ id }, index) => ({
    number: index + 1,
    signs: added(noted.filter(({ itemId }) => itemId === id).map(({ signs }) => signs)),
    chars: lengthOf(answers.get(id)),
  }));
  const sightings = [
    ...counted.flatMap(({ number, signs, chars }) => noticedAt(number, signs, chars)),
    ...(await inAnswers(tx, attempt.id, items)),
  ].toSorted((a, b) => a.number - b.number);
  const seconds = counted.flatMap(({ number, signs: { openMs } }) =>
    openMs > 0 ? [{ number, seconds: Math.max(1, Math.round(openMs / 1000)) }] : [],
  );
  return { tier: tierOf(sightings), sightings, seconds };
}

/** What shows only once the answers are read: sentences to machines, and answers like another candidate's. */
async function inAnswers(tx: Tx, id: AttemptId, items: AssessmentItem[]): Promise<Sighting[]> {
  const numberOf = (itemId: string) => items.findIndex((item) => item.id === itemId) + 1;
  const machine = (await tx.itemScores(id)).flatMap(({ itemId, detail }) =>
    detail.instructions.map((words) => ({ kind: 'machine' as const, number: numberOf(itemId), words })),
  );
  const alike = (await tx.likenesses(id)).map(({ itemId, code, share, words }) => {
    const number = numberOf(itemId);
    return { kind: 'alike' as const, number, share, words, other: code };
  });
  return [...machine, ...alike];
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
    answer && 'text' in answer ? [{ itemId, text: answer.text }] : [],
  );
}
