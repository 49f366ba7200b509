// The ranked card: what it says in each state, and what it never says in public.
import { expect, test } from 'vitest';
import { ACTION } from '#core/cards/actions.ts';
import { decodeValue } from '#core/cards/carried.ts';
import type { Button, Card, CardBlock } from '#core/cards/card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { pageOf } from '#core/cards/ranked-view.ts';
import { en } from '#core/text/en.ts';
import { crowd, sittings, viewOf } from './people.ts';

const said = (card: Card) => JSON.stringify(card);
const buttonsOf = (card: Card): Button[] =>
  card.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
const ofType = <Type extends CardBlock['type']>(card: Card, type: Type) =>
  card.blocks.filter((block): block is Extract<CardBlock, { type: Type }> => block.type === type);
const pressed = (card: Card, label: string) =>
  decodeValue(buttonsOf(card).find((button) => button.label === label)?.value ?? '');
const decision = { kind: 'reject', by: 'Owen Bright', at: '24 November 10:12', reason: 'No word on testing' } as const;

test('with nobody finished it says so and offers to add people', () => {
  const card = rankedCard(viewOf([]), en);

  expect(said(card)).toContain('Nobody has finished yet');
  expect(buttonsOf(card).map(({ action }) => action)).toEqual([
    ACTION.invite,
    ACTION.shareLink,
    ACTION.candidates,
    ACTION.remind,
    ACTION.content,
  ]);
});

test('one result has no place', () => {
  const card = rankedCard(viewOf(sittings(1)), en);

  expect(said(card)).toContain('One result so far');
  expect(said(card)).not.toContain('=1');
  expect(buttonsOf(card).some(({ action }) => action === ACTION.compare)).toBe(false);
});

test('up to three stand in blocks with report, advance, hold, reject and scorecards alike', () => {
  const card = rankedCard(viewOf(sittings(3)), en);
  const person = ofType(card, 'buttons').find(({ id }) => id === 'person-1');

  expect(ofType(card, 'table')).toEqual([]);
  expect(person?.buttons.map(({ label }) => label)).toEqual(['Report', 'Advance', 'Hold', 'Reject', 'Scorecards']);
  expect(person?.buttons.some(({ primary }) => primary)).toBe(false);
});

test('four or more stand in a table of ten rows by place and score, with a pick to open one', () => {
  const card = rankedCard(viewOf(sittings()), en);
  const [table] = ofType(card, 'table');
  const [pick] = ofType(card, 'pick');

  expect(table?.header).toEqual(['Place', 'Candidate', 'Score', 'Likely', 'Why']);
  expect(table?.rows).toHaveLength(10);
  expect(table?.rows[0]).toEqual(['=1', 'Amara Osei', '84', '78–90', '“I’ll phone you at 7:15 whatever I find”']);
  expect(pick?.options).toHaveLength(10);
});

test('the line of evidence has at most 60 characters', () => {
  const long = sittings().map((one) => ({ ...one, why: { kind: 'quote' as const, text: 'word '.repeat(100) } }));
  const [table] = ofType(rankedCard(viewOf(long), en), 'table');

  for (const row of table?.rows ?? []) expect(row[4]?.length).toBeLessThanOrEqual(60);
});

test('a tie is said to be one, never to be without order', () => {
  for (const many of [2, 3, 12])
    expect(said(rankedCard(viewOf(sittings(many)), en))).toContain('can’t be told apart by score');
  expect(said(rankedCard(viewOf(sittings()), en))).not.toContain('no order');
});

test('people who can be told apart are not called tied', () => {
  const apart = sittings(3).map((one, i) => ({ ...one, composite: 90 - 40 * i }));

  expect(said(rankedCard(viewOf(apart), en))).not.toContain('tied');
});

test('those tied for first are compared, else the first four', () => {
  expect(pressed(rankedCard(viewOf(sittings()), en), 'Compare these 3').attemptIds).toHaveLength(3);
  expect(pressed(rankedCard(viewOf(crowd(1000)), en), 'Compare these 4').attemptIds).toHaveLength(4);
  const allTied = sittings(7).map((one) => ({ ...one, standardError: 40 }));
  expect(pressed(rankedCard(viewOf(allTied), en), 'Compare these 4').attemptIds).toHaveLength(4);
});

test('pages lead forward and back to the last, and nowhere else', () => {
  const first = rankedCard(viewOf(crowd(25)), en);
  const last = rankedCard(viewOf(crowd(25), { page: 3 }), en);

  expect(pressed(first, 'Next 10').page).toBe(2);
  expect(pressed(rankedCard(viewOf(crowd(25), { page: 2 }), en), '5 more').page).toBe(3);
  expect(pressed(last, 'Back').page).toBe(2);
  expect(buttonsOf(first).some(({ label }) => label === 'Back')).toBe(false);
  expect(buttonsOf(last).filter(({ action }) => action === ACTION.page)).toHaveLength(1);
});

test('a page past the end is the last one, one before the beginning the first', () => {
  expect(said(rankedCard(viewOf(crowd(25), { page: 0 }), en))).toContain('Page 1 of 3');
  expect(said(rankedCard(viewOf(crowd(25), { page: 99 }), en))).toContain('Page 3 of 3');
  expect(pageOf([1, 2, 3], 99)).toEqual([1, 2, 3]);
  expect(pageOf([], 1)).toEqual([]);
});

test('those who are being scored and those without enough evidence count as finished', () => {
  const card = rankedCard(
    viewOf(sittings(3), { counts: { invited: 18, opened: 11, working: 4, scoring: 2, finished: 4 } }),
    en,
  );

  expect(said(card)).toContain('6 of 18 finished, 2 being scored');
});

test('a decision says who, what and when', () => {
  for (const many of [3, 12]) {
    const view = viewOf(sittings(many));
    const card = rankedCard({ ...view, people: view.people.map((person) => ({ ...person, decision })) }, en);
    expect(said(card)).toContain('Rejected by Owen Bright, 24 November 10:12');
  }
});

test('every button carries the card’s revision', () => {
  for (const many of [0, 1, 3, 12]) {
    for (const { value } of buttonsOf(rankedCard(viewOf(sittings(many)), en)))
      expect(decodeValue(value).revision).toBe(7);
  }
});

test('closing asks first and names how many have not finished', () => {
  const close = buttonsOf(rankedCard(viewOf(sittings()), en)).find(({ action }) => action === ACTION.close);

  expect(close?.confirm?.text).toContain('6 people haven’t finished');
});

test('a closed card can be opened again, and takes nobody in', () => {
  const card = rankedCard(
    viewOf(sittings(), { state: { kind: 'closed', at: '4 December 18:00', how: 'by Ruth Marlow' } }),
    en,
  );
  const actions = buttonsOf(card).map(({ action }) => action);

  expect(said(card)).toContain('Closed 4 December 18:00 by Ruth Marlow');
  expect(actions).toContain(ACTION.reopen);
  expect(actions).not.toContain(ACTION.invite);
});

test.each([0, 1, 2, 3, 12, 1000])(
  'the public card of %i people holds no name, address, score, reason or attempt',
  (many) => {
    const people = (many > 12 ? crowd(many) : sittings(many)).map((one) => ({
      ...one,
      name: `${one.name} <x@y.example>`,
    }));
    const whole = viewOf(people, { waiting: [{ name: 'Ruth Penrose', text: 'Reading.' }] });
    // Even if a caller hands over everything.
    const card = rankedCard(
      {
        ...whole,
        audience: 'public',
        people: whole.people.map((person) => ({ ...person, decision })),
      },
      en,
    );

    for (const { name, attemptId, score, low, high } of whole.people) {
      for (const secret of [name, attemptId, `"${score}"`, `${low}–${high}`]) expect(said(card)).not.toContain(secret);
    }
    for (const secret of ['Ruth Penrose', '@', 'No word on testing']) expect(said(card)).not.toContain(secret);
  },
);

test('the public card says how many stand where and how many are decided', () => {
  const card = rankedCard(
    viewOf(sittings(), {
      audience: 'public',
      decided: { advance: 1, hold: 0, reject: 0, last: { by: 'Owen Bright', at: '24 November 10:12' } },
    }),
    en,
  );

  expect(ofType(card, 'facts')[0]?.facts).toEqual([
    { label: 'Tied for 1st', value: '3' },
    { label: 'Tied for 4th', value: '4' },
    { label: 'Tied for 8th', value: '3' },
    { label: 'Tied for 11th', value: '2' },
    { label: 'Decided', value: '1 of 12, last by Owen Bright, 24 November 10:12' },
  ]);
  expect(buttonsOf(card)[0]?.action).toBe(ACTION.view);
});

test.each([2, 12])(
  'of %i results, an answer that waits for a person is said beside its name, never in public',
  (many) => {
    const view = viewOf(sittings(many));
    const people = view.people.map((one, i) => (i === 0 ? { ...one, unread: en.person.unread(2) } : one));

    expect(said(rankedCard({ ...view, people }, en))).toContain('2 answers wait for a person');
    expect(said(rankedCard({ ...view, people, audience: 'public' }, en))).not.toContain('read by a person');
  },
);
