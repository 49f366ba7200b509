// The smaller cards, what tells people apart, and the words that all cards share.
import { expect, test } from 'vitest';
import { ACTION } from '#core/cards/actions.ts';
import { decodeValue, encodeValue } from '#core/cards/carried.ts';
import type { Button, Card } from '#core/cards/card.ts';
import { draftCard } from '#core/cards/draft-card.ts';
import { helpCard } from '#core/cards/help-card.ts';
import { invitedCard } from '#core/cards/invited-card.ts';
import { listCard } from '#core/cards/list-card.ts';
import { mistypedCard } from '#core/cards/mistyped-card.ts';
import { whatTellsApart } from '#core/cards/what-tells-apart.ts';
import { cut, fileName, oneLine, shortNames } from '#core/cards/words.ts';
import { UserError } from '#core/errors.ts';
import { en } from '#core/text/en.ts';
import { list, nth } from '#core/text/en/forms.ts';
import { assessmentId, attemptIdOf } from './people.ts';
import { examples, readyDraft } from './examples.ts';

const said = (card: Card | undefined) => JSON.stringify(card);
const buttonsOf = (card: Card | undefined): Button[] =>
  (card?.blocks ?? []).flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
const measured = (score: number, standardError = 4) => ({ score, standardError });
const person = (called: string, ...scores: [string, ReturnType<typeof measured> | null][]) => ({
  called,
  criteria: new Map(scores),
});

test('no card has more than one primary button in a set, and people’s decisions are never primary', () => {
  for (const card of Object.values(examples)) {
    for (const block of card.blocks)
      if (block.type === 'buttons')
        expect(block.buttons.filter(({ primary }) => primary).length).toBeLessThanOrEqual(1);
    for (const { action, primary } of buttonsOf(card))
      if (action === ACTION.reject || action === ACTION.advance || action === ACTION.hold)
        expect(primary).toBeUndefined();
  }
});

test('every value on every card is made of ids alone and short enough', () => {
  for (const card of Object.values(examples)) {
    for (const { value } of buttonsOf(card)) expect(encodeValue(decodeValue(value)).length).toBeLessThanOrEqual(255);
    const options = card.blocks.flatMap((block) => (block.type === 'pick' ? block.options : []));
    for (const { value } of options) expect(encodeValue(decodeValue(value)).length).toBeLessThanOrEqual(75);
  }
});

test('a value comes back as it went in, four attempts within 255 characters', () => {
  const carried = {
    assessmentId,
    attemptIds: [1, 2, 3, 4].map(attemptIdOf),
    page: 12,
    revision: 99_999,
    decision: 'hold',
    command: 'list',
  } as const;
  const value = encodeValue({ ...carried, attemptIds: [...carried.attemptIds] });

  expect(value.length).toBeLessThanOrEqual(255);
  expect(decodeValue(value)).toEqual(carried);
});

test.each(['', '{}x', 'null', '[]', '{"a":"not an id"}', '{"t":"x"}', '{"p":0}', `{"a":"${'x'.repeat(300)}"}`])(
  'the value %s is refused with what to do',
  (value) => {
    expect(() => decodeValue(value)).toThrow(UserError);
    expect(() => decodeValue(value)).toThrow('/assess show');
  },
);

test('the draft shows every question under its criterion, with its kind and minutes', () => {
  const card = said(draftCard(readyDraft, en));

  for (const part of [
    'PostgreSQL',
    '45 %',
    '2. A nightly import',
    'long answer, 8 min',
    '35 h, remote (UK)',
    'About 21 minutes',
    'offline engine',
  ])
    expect(card).toContain(part);
  expect(buttonsOf(draftCard(readyDraft, en)).map(({ label, primary }) => [label, primary])).toEqual([
    ['Approve', true],
    ['Edit', undefined],
    ['Ask for a change', undefined],
    ['Look at the questions', undefined],
    ['Try it yourself', undefined],
    ['Save as template', undefined],
  ]);
});

test('a failed draft says what is safe, the code, and offers to try again', () => {
  expect(said(examples['draft-failed'])).toContain('job description is safe');
  expect(said(examples['draft-failed'])).toContain('AI-DOWN-2C8M');
  expect(buttonsOf(examples['draft-failed']).map(({ action }) => action)).toEqual([ACTION.retry]);
});

test('an empty list says how to begin', () => {
  expect(
    buttonsOf(listCard({ which: 'open', assessments: [], others: 0, mayAuthor: true }, en)).map(
      ({ action, primary }) => [action, primary],
    ),
  ).toEqual([[ACTION.new, true]]);
});

test('a near miss has a button that runs the nearest command, and no word that was typed in its value', () => {
  const [run] = buttonsOf(mistypedCard({ typed: 'lst', nearest: 'list' }, en));

  expect(run?.action).toBe(ACTION.run);
  expect(decodeValue(run?.value ?? '')).toEqual({ command: 'list' });
});

test('every link of an invitation of 375 people is there', () => {
  const people = Array.from({ length: 375 }, (_, i) => ({
    name: `P${i}`,
    url: `https://shortlist.example/a/token-${i}`,
  }));
  const card = said(
    invitedCard({ assessmentId, assessment: 'Backend', people, already: [], mailed: false, closes: null }, en),
  );

  for (const { url } of people) expect(card).toContain(`"${url}"`);
});

test('only differences beyond the error tell people apart', () => {
  const people = [
    person('Amara', ['SQL', measured(90)], ['Writing', measured(70)]),
    person('Tom', ['SQL', measured(60)], ['Writing', measured(66)]),
  ];

  expect(whatTellsApart(people, ['SQL', 'Writing'], en)).toBe(
    'In SQL, Amara is ahead of Tom. Everything else can’t be told apart.',
  );
});

test('people who are ahead of the same ones are named together', () => {
  const people = [
    person('Amara', ['SQL', measured(90)]),
    person('Tom', ['SQL', measured(88)]),
    person('Mei', ['SQL', measured(50)]),
  ];

  expect(whatTellsApart(people, ['SQL'], en)).toBe('In SQL, Amara and Tom are ahead of Mei.');
});

test('missing evidence is said, and is behind nobody', () => {
  const people = [person('Amara', ['Tests', null]), person('Tom', ['Tests', measured(90)])];

  expect(whatTellsApart(people, ['Tests'], en)).toBe(
    'There is too little to go on for Amara in Tests. No criterion tells them apart by score. The reports say more than the numbers.',
  );
});

test('a text is cut at the end of a word, never inside a sign', () => {
  expect(cut('one two three', 9)).toBe('one two…');
  expect(cut('one two three', 13)).toBe('one two three');
  expect(cut('a'.repeat(20), 5)).toBe('aaaa…');
  expect(cut('👩‍💻'.repeat(9), 7).isWellFormed()).toBe(true);
});

test('what nobody sees is taken away, and lines become one', () => {
  expect(oneLine(' Amara\u202E\u0000\n\tOsei ')).toBe('Amara Osei');
  expect(oneLine('\uD800x')).toBe('\uFFFDx');
});

test('first names are used where they differ', () => {
  expect(shortNames(['Amara Osei', 'Tom Hadley', 'Tom Reid'])).toEqual(['Amara', 'Tom Hadley', 'Tom Reid']);
});

test('numbers and lists read as people say them', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 101, 111, 1022].map(nth)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '101st',
    '111th',
    '1,022nd',
  ]);
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('times are the reader’s own, and an unknown zone says UTC', () => {
  const at = new Date('2026-12-04T18:00:00Z');

  expect(en.when(at, 'Europe/London')).toBe('4 December 18:00');
  expect(en.when(at, 'Asia/Taipei')).toBe('5 December 02:00');
  expect(en.clock(at, 'Nowhere/Else')).toBe('18:00 UTC');
  expect(en.day(at, 'UTC')).toBe('4 December 2026');
});

test('help suggests what its reader may do, and nothing else', () => {
  const card = helpCard({ names: ['list', 'show', 'settings', 'help'] }, en);
  const words = JSON.stringify(card);

  expect(card.summary).toContain('list, show, settings, help');
  expect(words).not.toContain(en.help.does.invite);
  expect(words).not.toContain(en.common.newAssessment);
  expect(JSON.stringify(helpCard({}, en))).toContain(en.common.newAssessment);
});

test('the examples of help can be pasted: they name an assessment that there is, or none', () => {
  expect(JSON.stringify(helpCard({ called: 'nurse' }, en))).toContain('/assess rank nurse');
  expect(JSON.stringify(helpCard({}, en))).not.toContain(en.help.example.rank);
});

test('a file is called by its whole name, whatever stands in it', () => {
  expect(fileName('Ann Lee, Nurse (Band 5/6)', 'pdf')).toBe('Ann Lee, Nurse (Band 5-6).pdf');
  expect(fileName('A\ud800 \\ B', 'csv')).toBe('A\ufffd - B.csv');
});
