// What a member finds by typing a few words: assessments by title, candidates by name; never a score.
import { allow, type Actor } from '../actor.ts';
import { isBlind, isHiddenWhere, namesOfRanked } from '../assess/show/names.ts';
import { rankedIn } from '../assess/rank/standings.ts';
import { cardOf, readerOf } from '../assess/show/views.ts';
import { ACTION } from '../cards/actions.ts';
import { encodeValue } from '../cards/carried.ts';
import type { Card } from '../cards/card.ts';
import { text, title } from '../cards/spans.ts';
import { initials, short } from '../cards/words.ts';
import type { Assessment, AssessmentState } from '../ports/assessments.ts';
import type { AttemptId } from '../model/ids.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { hasWords } from './find.ts';

/** `card` is what is shared when the member chooses it: safe where anybody may read. */
export type Found = { title: string; subtitle: string; card: Card };

const most = 25;
const searched = 50;
/** Names are sealed one by one, so only so many are opened for a search. */
const mostNames = 400;
const states: AssessmentState[] = ['drafting', 'failed', 'draft', 'open', 'closed'];

/** Throws Denied. */
export async function searchAssessments(
  tx: Tx,
  actor: Actor,
  { words, says }: { words: string; says: (state: AssessmentState) => string },
): Promise<Found[]> {
  await allow(tx, actor, 'review');
  const all = (await tx.assessments(states, searched)).filter((one) => hasWords(one.title, words)).slice(0, most);
  const found: Found[] = [];
  for (const one of all)
    found.push({ title: one.title, subtitle: says(one.state), card: await sharedCard(tx, actor, one) });
  return found;
}

const sharedCard = (tx: Tx, { member }: Actor, assessment: Assessment) =>
  cardOf(tx, assessment, { ...readerOf(member), audience: 'public', manages: false });

/** Among the first of each open assessment, and of the closed ones after them. Throws Denied. */
export async function searchCandidates(tx: Tx, actor: Actor, words: string): Promise<Found[]> {
  await allow(tx, actor, 'review');
  const found: Found[] = [];
  const { t } = readerOf(actor.member);
  let left = mostNames;
  for (const assessment of await tx.assessments(['open', 'closed'], searched)) {
    const people = rankedIn(await tx.standings(assessment.id), 0, left);
    left -= people.length;
    const [names, blind] = [await namesOfRanked(tx, { assessment, people }, t), await isBlind(tx, assessment)];
    for (const one of people) {
      const { attemptId } = one;
      const name = names.get(attemptId);
      if (name && hasWords(name, words))
        found.push(foundPerson(assessment, { attemptId, name, isHidden: isHiddenWhere(blind, one), t }));
      if (found.length >= most) return found;
    }
    if (left <= 0) return found;
  }
  return found;
}

type Person = {
  attemptId: AttemptId;
  name: string;
  isHidden: boolean;
  t: Words;
};

/** The name is for the searcher's list; the card goes where they share it, and everybody there reads that. */
function foundPerson(assessment: Assessment, { attemptId, name, isHidden, t }: Person): Found {
  const about = short(assessment.title, 100);
  const value = encodeValue({ assessmentId: assessment.id, attemptIds: [attemptId] });
  const shown = isHidden ? name : initials(name);
  const button = { label: t.common.open, action: ACTION.person, value, spoken: t.teams.openPerson(shown) };
  const blocks: Card['blocks'] = [title(shown), text(about), { type: 'buttons', id: 'person', buttons: [button] }];
  return { title: name, subtitle: about, card: { summary: t.commas([shown, about]), blocks } };
}
