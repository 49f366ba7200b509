import { expect, test } from 'vitest';
import { answerDue, answerReminder } from '#core/assess/working-days.ts';

const london = 'Europe/London';
const due = (asked: string, zone = london) => answerDue(new Date(asked), zone).toISOString();
const reminder = (asked: string, zone = london) => answerReminder(new Date(asked), zone).toISOString();

test.each([
  ['Monday', '2026-11-23T10:12:00Z', '2026-11-30T23:59:00.000Z', '2026-11-27T09:00:00.000Z'],
  ['Wednesday', '2026-11-25T10:12:00Z', '2026-12-02T23:59:00.000Z', '2026-12-01T09:00:00.000Z'],
  ['Friday, late', '2026-11-27T23:30:00Z', '2026-12-04T23:59:00.000Z', '2026-12-03T09:00:00.000Z'],
  ['Saturday', '2026-11-28T10:12:00Z', '2026-12-04T23:59:00.000Z', '2026-12-03T09:00:00.000Z'],
  ['Sunday', '2026-11-29T10:12:00Z', '2026-12-04T23:59:00.000Z', '2026-12-03T09:00:00.000Z'],
])('asked on a %s, five working days are counted, and the reminder comes one before', (_day, asked, by, told) => {
  expect(due(asked)).toBe(by);
  expect(reminder(asked)).toBe(told);
});

test('days are those of the workspace: the same moment is Friday there and Saturday here', () => {
  expect(due('2026-11-28T02:00:00Z', 'America/New_York')).toBe('2026-12-05T04:59:00.000Z');
  expect(due('2026-11-28T02:00:00Z', 'Asia/Tokyo')).toBe('2026-12-04T14:59:00.000Z');
});

test('clocks that change in between change no day and no hour', () => {
  expect(due('2026-10-21T10:00:00Z')).toBe('2026-10-28T23:59:00.000Z');
  expect(due('2026-03-26T10:00:00Z')).toBe('2026-04-02T22:59:00.000Z');
  expect(reminder('2026-03-26T10:00:00Z')).toBe('2026-04-01T08:00:00.000Z');
});

test('an unknown zone is taken as UTC', () => {
  expect(due('2026-11-23T10:12:00Z', 'Mars/Olympus')).toBe('2026-11-30T23:59:00.000Z');
});
