import { expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { BankItem } from '#core/model/item.ts';
import type { Item, ItemKind } from '#core/model/item.ts';

const items: readonly Item[] = bank.map((entry) => entry.item);
const areas = Map.groupBy(bank, (entry) => entry.area);
const skills = Map.groupBy(bank, (entry) => entry.skill);
const written = bank.flatMap(({ id, item }) => (item.kind === 'short' || item.kind === 'long' ? [{ id, item }] : []));
const choices = items.filter((item) => item.kind === 'choice');
const multis = bank.flatMap(({ id, item }) => (item.kind === 'multi' ? [{ id, item }] : []));

const isWritten = (kind: ItemKind) => kind === 'short' || kind === 'long';
const shareOf = (part: number, whole: number) => part / whole;
const wordsIn = (text: string) => text.trim().split(/\s+/).length;

function numericKey(id: string): number | undefined {
  const item = bank.find((entry) => entry.id === id)?.item;
  return item?.kind === 'numeric' ? item.key : undefined;
}

/** All strings of a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test.each(bank.map((entry) => [entry.id, entry] as const))('%s keeps the contract of an item', (_, entry) => {
  expect(BankItem.parse(entry)).toEqual(entry);
});

test('every id is unique', () => {
  const ids = bank.map((entry) => entry.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('there are at least 267 items over 20 areas or more, each with six or more', () => {
  expect(bank.length).toBeGreaterThanOrEqual(267);
  expect(areas.size).toBeGreaterThanOrEqual(20);
  expect([...areas].filter(([, entries]) => entries.length < 6).map(([area]) => area)).toEqual([]);
});

test('each area has easier and harder items of three kinds or more', () => {
  for (const [area, entries] of areas) {
    expect(new Set(entries.map(({ difficulty }) => difficulty)).size, area).toBeGreaterThanOrEqual(2);
    expect(new Set(entries.map(({ item }) => item.kind)).size, area).toBeGreaterThanOrEqual(3);
  }
});

test('every area has a written item and a keyed one', () => {
  const lacking = [...areas].filter(([, entries]) => new Set(entries.map((e) => isWritten(e.item.kind))).size < 2);
  expect(lacking.map(([area]) => area)).toEqual([]);
});

test('every skill is measured by two to five items', () => {
  for (const [skill, entries] of skills) {
    expect(entries.length, skill).toBeGreaterThanOrEqual(2);
    expect(entries.length, skill).toBeLessThanOrEqual(5);
  }
});

test('no string is empty or padded, no option is given twice and no key is named twice', () => {
  expect(stringsIn(bank).filter((text) => text === '' || text !== text.trim())).toEqual([]);
  for (const item of items) {
    if (!('options' in item)) continue;
    // Of two, a guess is right every second time.
    expect(item.options.length, item.prompt).toBeGreaterThan(2);
    expect(new Set(item.options).size, item.prompt).toBe(item.options.length);
    if (item.kind === 'multi') expect(new Set(item.key).size, item.prompt).toBe(item.key.length);
  }
});

test('a guesser gains nothing from the position of the key in choice items', () => {
  const positions = Map.groupBy(choices, (item) => item.key);
  expect(positions.size).toBe(4);
  for (const [position, at] of positions) {
    expect(shareOf(at.length, choices.length), `position ${position}`).toBeLessThanOrEqual(0.45);
  }
});

test('a guesser gains nothing from the length of the key in choice items', () => {
  const lengths = choices.map((item) => ({
    key: item.options[item.key]?.length ?? 0,
    others: item.options.filter((_, index) => index !== item.key).map((option) => option.length),
  }));
  const longest = lengths.filter(({ key, others }) => key >= Math.max(...others));
  const shortest = lengths.filter(({ key, others }) => key <= Math.min(...others));
  expect(shareOf(longest.length, choices.length)).toBeLessThanOrEqual(0.4);
  expect(shareOf(shortest.length, choices.length)).toBeLessThanOrEqual(0.4);
});

test('no pattern of right options is common among multi items', () => {
  const patterns = Map.groupBy(multis, ({ item }) => item.key.join());
  for (const [pattern, same] of patterns) expect(same.length, pattern).toBeLessThanOrEqual(2);
});

test('the keys of multi items are in order and leave at least two wrong options', () => {
  for (const { id, item } of multis) {
    expect([...item.key], id).toEqual(item.key.toSorted((a, b) => a - b));
    expect(item.options.length - item.key.length, id).toBeGreaterThanOrEqual(2);
  }
});

test.each(written.map(({ id, item }) => [id, item] as const))('%s describes the levels 0 to 4 in order', (_, item) => {
  expect(item.rubric.levels.map((level) => level.level)).toEqual([0, 1, 2, 3, 4]);
  expect(new Set(item.rubric.levels.map((level) => level.description)).size).toBe(5);
  expect(item.rubric.points.length).toBeGreaterThanOrEqual(3);
});

test('no two written items share the description of a level', () => {
  const descriptions = written.flatMap(({ item }) => item.rubric.levels.map((level) => level.description));
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test('model answers can be written in the time: 40 to 90 words short, 90 to 170 long', () => {
  for (const { id, item } of written) {
    const [least, most] = item.kind === 'short' ? [40, 90] : [90, 170];
    for (const reference of item.rubric.references) {
      expect(wordsIn(reference), id).toBeGreaterThanOrEqual(least);
      expect(wordsIn(reference), id).toBeLessThanOrEqual(most);
    }
  }
});

test('the minutes fit the kind of item', () => {
  const range = {
    choice: [1, 2],
    multi: [2, 2],
    numeric: [2, 3],
    ranking: [2, 2],
    short: [4, 5],
    long: [7, 10],
    interview: [5, 5],
  } as const;
  for (const item of items) {
    const [least, most] = range[item.kind];
    expect(item.minutes, item.prompt).toBeGreaterThanOrEqual(least);
    expect(item.minutes, item.prompt).toBeLessThanOrEqual(most);
  }
});

test('people in the items are not given a gender', () => {
  const gendered = bank.filter((entry) => stringsIn(entry).some((text) => /\b(he|she|his|hers?|him)\b/i.test(text)));
  expect(gendered.map((entry) => entry.id)).toEqual([]);
});

const recomputed = [
  ['backend-batch-saving', (1_800_000 * 2 - (1_800_000 / 500) * 40) / 1000 / 60],
  ['apis-sync-duration', (18_000 / 200 + 18_000 / 50) / 60],
  ['operations-minutes-left', 30 * 24 * 60 * 0.001 - 25],
  ['support-agents-needed', Math.ceil((180 * 8) / (3 * 60 * 0.8))],
  ['leading-desk-staffing', Math.ceil((12 * 7 * 3) / (36 * 0.9))],
  ['nursing-dose-volume', (14 * 15) / (120 / 5)],
  ['nursing-pump-rate', (0.2 * 20 * 60) / (2000 / 50)],
  ['sales-weighted-value', 40_000 * 0.25 + 30_000 * 0.6 + 90_000 * 0.1],
  ['finance-price-before', 92 / 1.15],
  ['finance-break-even', 18_000 / (45 - 27)],
  ['planning-finish-day', 2 + Math.ceil((96 - 2 * 12) / 16)],
  ['security-test-mails', (640 * 0.15) / 4],
  ['data-button-test', (288 / 6400 / (240 / 6000) - 1) * 100],
  ['people-needed-applications', 8 / (5 / 6) / 0.2 / 0.25],
  ['people-yearly-turnover', (18 / ((140 + 160) / 2)) * 100],
  ['care-drinking-amount', 1500 - (3 * 150 + 2 * 200 + 300 / 2)],
  ['numeracy-mixed-solution', 10_000 / (1 + 24)],
  ['numeracy-weighted-wait', (300 * 2 + 100 * 6) / (300 + 100)],
  ['accounting-net-amount', 1428 - 1428 / 1.19],
  ['accounting-bank-difference', 18_450 - 2300 - 1150 + 45],
  ['language-cost-of-words', 12_000 * (0.3 * 0.05 + 0.7 * 0.14)],
  ['logistics-reorder-level', 6 * 45 + 90],
  ['logistics-lorries-needed', Math.ceil(95 / Math.min(33, 24_000 / 800))],
  ['production-good-share', Math.round(((714 - 21) / (480 * 2)) * 1000) / 10],
  ['teaching-needed-mark', (70 - 0.4 * 82) / 0.6],
  ['spreadsheets-lookup-total', 120 + 210 + 180 - 340],
  ['tours-end-of-tour', (330 / 60) * 60 + 12 * 10 + 45],
  ['leading-span-of-time', 9600 / (40 * 40 - 400)],
] as const;

test.each(recomputed)('the key of %s is what its figures give', (id, key) => {
  expect(numericKey(id)).toBeCloseTo(key, 6);
});

test('every numeric key is recomputed here', () => {
  const unchecked = bank.filter(({ item }) => item.kind === 'numeric').map(({ id }) => id);
  const own = [...recomputed.map(([id]) => id), 'databases-join-rows'];
  expect(unchecked.filter((id) => !own.includes(id))).toEqual([]);
});

test('an outer join of the rows in the item gives the key of databases-join-rows', () => {
  const trips = [1, 1, 1, 2, 2, null];
  const joined = [1, 2, 3, 4].map((route) => Math.max(1, trips.filter((trip) => trip === route).length));
  expect(numericKey('databases-join-rows')).toBe(joined.reduce((sum, rows) => sum + rows, 0));
});
