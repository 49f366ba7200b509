// Scorecards and comments on cards and in forms: what is shown to whom, and what a form takes.
import { expect, test } from 'vitest';
import type { Button, Card } from '#core/cards/card.ts';
import { compareCard } from '#core/cards/compare-card.ts';
import { parseAskScorecards } from '#core/cards/forms/ask-scorecards-form.ts';
import { parseComment } from '#core/cards/forms/comment-form.ts';
import { decideForm } from '#core/cards/forms/decide-form.ts';
import { parseScorecard, scorecardForm } from '#core/cards/forms/scorecard-form.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { en } from '#core/text/en.ts';
import { compared, examples } from './examples.ts';
import { untouched } from './form-examples.ts';
import { assessmentId, attemptIdOf, sittings, viewOf } from './people.ts';
import { given, hidden, mine, rated, reviewForms } from './review-examples.ts';

const said = (card: Card | undefined) => JSON.stringify(card);
const labels = (card: Card | undefined) =>
  (card?.blocks ?? [])
    .flatMap((block): Button[] => (block.type === 'buttons' && block.id === 'reviews' ? block.buttons : []))
    .map(({ label }) => label);

test('before one’s own scorecard the card says how many were given, and nothing that they say', () => {
  const card = said(examples['person-reviews-hidden']);

  expect(card).toContain('2 of 3 scorecards given. You see what the others say once you have given yours.');
  for (const secret of ['Owen Bright', 'Leila Haddad', 'Strong yes', 'Reads the plan'])
    expect(card).not.toContain(secret);
  expect(labels(examples['person-reviews-hidden'])).toEqual(['Scorecard', 'Comment', 'Ask for scorecards']);
});

test('after it the card shows who recommends what, the ratings in words, the comments, and who changed theirs', () => {
  const card = said(examples['person-reviews']);

  expect(card).toContain(
    '["Owen Bright","Strong yes","PostgreSQL: more than needed; HTTP APIs: as needed; Clear writing: can’t say"]',
  );
  expect(card).toContain('"Leila Haddad (changed)","No"');
  expect(card).toContain('Ask how a request is sent twice.');
  expect(labels(examples['person-reviews'])[0]).toBe('Change my scorecard');
});

test('every person’s card says that scorecards never change the score', () => {
  for (const name of [
    'person',
    'person-reviews',
    'person-reviews-hidden',
    'person-reviews-closed',
    'scorecard-request',
  ])
    expect(said(examples[name])).toContain('Scorecards never change the score.');
});

test('once a decision stands there is only commenting left', () => {
  expect(labels(examples['person-reviews-closed'])).toEqual(['Comment']);
});

test('the ranked card says how many scorecards there are; the public one says nothing of them', () => {
  for (const many of [2, 12]) {
    const view = viewOf(sittings(many));
    const people = view.people.map((one) => ({ ...one, scorecards: '2 scorecards' }));
    expect(said(rankedCard({ ...view, people }, en))).toContain('2 scorecards');
    expect(said(rankedCard({ ...view, people, audience: 'public' }, en))).not.toContain('scorecard');
  }
});

test('a comparison counts recommendations where they may be read, and only how many where not', () => {
  const [first, second, third] = compared.people;
  const people = [{ ...first!, reviews: given }, { ...second!, reviews: hidden }, third!];
  const card = said(compareCard({ ...compared, people }, en));

  expect(card).toContain('["Scorecards","1 strong yes, 1 no","2 given, hidden until yours","–"]');
  expect(said(compareCard(compared, en))).not.toContain('Scorecards');
});

test('a comparison says who misses which must-have, and nothing of it while nobody does', () => {
  const [first, second, third] = compared.people;
  const missed = { criteria: ['Databases'], questions: ['May you work nights?'] };
  const card = said(compareCard({ ...compared, people: [first!, { ...second!, missed }, third!] }, en));

  expect(card).toContain('["Must-haves","–","below a must-have, knock-out question not passed","–"]');
  expect(card).toContain('Scored below must-have: Databases');
  expect(card).toContain('“May you work nights?”');
  expect(said(compareCard(compared, en))).not.toContain('Must-haves');
});

test('a scorecard starts with nothing ticked, and says at each field what is missing', () => {
  const form = reviewForms['scorecard']!;

  expect(parseScorecard(untouched(form), rated, en)).toEqual({
    ok: false,
    errors: {
      'rating-1': 'Choose a level, or “Can’t say”.',
      'rating-2': 'Choose a level, or “Can’t say”.',
      'rating-3': 'Choose a level, or “Can’t say”.',
      recommendation: 'Choose one of the four.',
    },
  });
});

test('a scorecard that is opened again shows what its author said', () => {
  const values = untouched(reviewForms['scorecard-change']!);

  expect(parseScorecard({ ...values, 'rating-3': '1' }, rated, en)).toEqual({
    ok: true,
    value: { ...mine, ratings: [...mine.ratings, { criterionId: rated[2]!.id, level: 1 }] },
  });
});

test('an empty scorecard needs a rating or a comment', () => {
  const values = { 'rating-1': 'cant-say', 'rating-2': 'cant-say', 'rating-3': 'cant-say', recommendation: 'yes' };

  expect(parseScorecard({ ...values, comment: ' ' }, rated, en)).toEqual({
    ok: false,
    errors: { comment: 'Rate at least one criterion, or write a comment.' },
  });
  expect(parseScorecard({ ...values, comment: 'Heard them speak.' }, rated, en)).toMatchObject({ ok: true });
  expect(parseScorecard({ ...values, 'rating-2': '3' }, rated, en)).toMatchObject({ ok: true });
});

test('of many criteria a scorecard asks about the first twelve', () => {
  const criteria = Array.from({ length: 20 }, () => rated[0]!);
  const subject = { assessmentId, revision: 7, attemptId: attemptIdOf(1), name: 'Amara Osei' };
  const form = scorecardForm({ ...subject, criteria, mine: null }, en);
  const ticked = Object.fromEntries(form.fields.map((field) => ['name' in field ? field.name : '', '2']));

  expect(form.fields.filter(({ type }) => type === 'choice').length).toBe(13);
  expect(parseScorecard({ ...ticked, recommendation: 'no' }, criteria, en)).toMatchObject({ ok: true });
});

test.each(['5', '0', '2.5', 'yes', ''])('a rating of “%s” is none', (value) => {
  const result = parseScorecard({ 'rating-1': value, recommendation: 'yes' }, rated.slice(0, 1), en);

  expect(result).toMatchObject({ ok: false, errors: { 'rating-1': expect.any(String) } });
});

test('a comment needs words, and not too many', () => {
  expect(parseComment({ comment: '  ' }, en)).toMatchObject({ ok: false });
  expect(parseComment({ comment: 'x'.repeat(2001) }, en)).toMatchObject({ ok: false });
  expect(parseComment({ comment: ' Ask about tests. ' }, en)).toEqual({
    ok: true,
    value: { text: 'Ask about tests.' },
  });
});

test('asking names somebody, or takes something back', () => {
  expect(parseAskScorecards({ members: [], about: 'one' }, en)).toEqual({
    ok: false,
    errors: { members: 'Choose somebody.' },
  });
  expect(parseAskScorecards({ members: ['U1', 'U1'], about: 'all' }, en)).toEqual({
    ok: true,
    value: { members: ['U1'], about: 'all', takeBack: [] },
  });
  expect(
    parseAskScorecards({ members: [], takeBack: ['0198c0de-0000-7000-8d00-000000000001', 'x'] }, en),
  ).toMatchObject({
    ok: true,
    value: { about: 'one', takeBack: ['0198c0de-0000-7000-8d00-000000000001'] },
  });
  expect(parseAskScorecards({ members: Array.from({ length: 11 }, (_, i) => `U${i}`) }, en)).toMatchObject({
    ok: false,
  });
});

test('whoever decides is told that scorecards are owed', () => {
  const subject = { assessmentId, revision: 7, attemptId: attemptIdOf(1), name: 'Amara Osei', kind: 'hold' } as const;

  expect(JSON.stringify(decideForm({ ...subject, owed: 2 }, en))).toContain('2 scorecards are still owed.');
  expect(JSON.stringify(decideForm({ ...subject, owed: 0 }, en))).not.toContain('owed');
  expect(said(examples['decided-owed'])).toContain('2 scorecards were still owed.');
});
