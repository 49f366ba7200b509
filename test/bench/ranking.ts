// A ranking of ten thousand, and the card that shows it on each platform.
import { randomUUID } from 'node:crypto';
import { drawCard as drawSlack } from '#bots/slack/draw.ts';
import { drawCard as drawTeams } from '#bots/teams/draw.ts';
import { bandsOf, rank, type Scored } from '#core/assess/rank/rank.ts';
import type { Card } from '#core/cards/card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { pageOf } from '#core/cards/ranked-view.ts';
import { AssessmentId, AttemptId } from '#core/model/ids.ts';
import { wordsOf } from '#core/text/words.ts';
import { inTurn, timed, type Rng, type Row } from './measure.ts';
import { freshSentences } from './texts.ts';

const ranked = 10_000;
const rankings = 10;
const page = 500;
const t = wordsOf({ locale: 'en', platform: 'slack' });

type Person = Scored & { attemptId: AttemptId; name: string; why: { kind: 'quote'; text: string } };

export async function rankingRows(random: Rng): Promise<Row[]> {
  const scored: Person[] = Array.from({ length: ranked }, (_, i) => ({
    attemptId: AttemptId.parse(randomUUID()),
    composite: 100 * random(),
    standardError: 3 + 12 * random(),
    name: `Person ${i}`,
    why: { kind: 'quote', text: freshSentences(random, 1)[0] ?? '' },
  }));
  const sorting = () => timed(() => scored.toSorted((a, b) => b.composite - a.composite));
  const ranking = () =>
    timed(() => {
      if (rank(scored).length !== ranked) throw new Error('Somebody was left out of the ranking.');
    });
  const drawing = (draw: (card: Card) => object) => () =>
    timed(() => {
      if (!JSON.stringify(draw(cardOf(scored))).includes(t.figure(ranked))) throw new Error('The card counts others.');
    });
  const shared = { unit: 'ms', target: { most: 50 } };
  const note = `floor: sorting alone; page ${page} of its people, each with their words`;
  return [
    {
      what: 'Ranking of 10,000, p50',
      ...shared,
      note: 'floor: sorting alone',
      ...(await inTurn(rankings, sorting, ranking)),
    },
    {
      what: 'Ranked card of 10,000 in Slack, p50',
      ...shared,
      note,
      ...(await inTurn(rankings, sorting, drawing(drawSlack))),
    },
    {
      what: 'Ranked card of 10,000 in Teams, p50',
      ...shared,
      note,
      ...(await inTurn(rankings, sorting, drawing(drawTeams))),
    },
  ];
}

const assessmentId = AssessmentId.parse(randomUUID());

/** The whole way from the scores to a presser's own card. */
function cardOf(scored: Person[]): Card {
  const all = rank(scored);
  return rankedCard(
    {
      assessmentId,
      revision: 7,
      title: 'Backend Developer, timetable data',
      audience: 'you',
      manages: true,
      state: { kind: 'open', closes: '4 December 18:00' },
      counts: { invited: ranked, opened: ranked, working: 0, scoring: 0, finished: ranked },
      decided: { advance: 0, hold: 0, reject: 0, last: null },
      bands: bandsOf(all),
      page,
      people: pageOf(all, page).map((person) => ({ ...person, decision: null })),
      waiting: [],
      trouble: null,
    },
    t,
  );
}
