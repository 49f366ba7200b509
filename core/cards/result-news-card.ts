// To a member who wants to hear of every result: who has finished, as a direct message.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Card, CardBlock } from './card.ts';
import { valueOf } from './decisions.ts';
import { note, strong, text, title, words } from './spans.ts';
import { oneLine, short } from './words.ts';

export type ResultNewsView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  /** Those who finished since the last message, at least one; no result where there is too little to go on. */
  people: { attemptId: AttemptId; name: string; result: { score: number; low: number; high: number } | null }[];
};

const SHOWN = 10;

export function resultNewsCard(view: ResultNewsView, t: Words): Card {
  const { people } = view;
  const [first] = people;
  const assessment = short(view.assessment, 120);
  const alone = people.length === 1 && first ? short(first.name, 80) : null;
  const rest = people.length - SHOWN;
  return {
    summary:
      alone === null ? t.news.resultsSummary(people.length, assessment) : t.news.resultSummary(alone, assessment),
    blocks: [
      title(alone === null ? t.news.results(people.length) : t.news.result(alone)),
      note(assessment),
      ...people.slice(0, SHOWN).map((person) => line(view, person, t)),
      ...(rest > 0 ? [text(t.news.more(rest))] : []),
      { type: 'buttons', id: 'news', buttons: [showButton(view, t)] },
      note(t.news.everySetting),
    ],
  };
}

function line(view: ResultNewsView, person: ResultNewsView['people'][number], t: Words): CardBlock {
  const { result, name, attemptId } = person;
  const value = valueOf({ assessmentId: view.assessmentId, revision: view.revision, attemptId });
  const spoken = t.news.lookAt(short(oneLine(name), 80));
  const score = result === null ? t.news.noScore : t.news.score(result.score, result.low, result.high);
  return {
    type: 'text',
    text: words(strong(short(name, 80)), `\n${score}`),
    button: { label: t.news.look, action: ACTION.person, value, spoken },
  };
}

/** Leads to the ranked card, for the member alone. */
export function showButton(
  { assessmentId, revision }: { assessmentId: AssessmentId; revision: number },
  t: Words,
): { label: string; action: string; value: string } {
  return { label: t.news.show, action: ACTION.show, value: encodeValue({ assessmentId, revision }) };
}
