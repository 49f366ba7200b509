// When members are reminded of scorecards that they owe.
import { expect, test } from 'vitest';
import { mayRemind, reviewerPlan } from '#core/assess/decide/reviewer-plan.ts';

const timeZone = 'Europe/London';
const asked = new Date('2026-11-25T15:00:00Z');
const one = { since: asked, remindedAt: null };
const nine = (day: number) => ({ now: new Date(`2026-11-${day}T09:00:00Z`), timeZone });

test('on the three days after they were asked, and then no more', () => {
  const days = [25, 26, 27, 28, 29].map((day) => reviewerPlan([one], nine(day)));
  expect(days.map(({ due }) => due.length)).toEqual([0, 1, 1, 1, 0]);
  expect(days.map(({ again }) => again)).toEqual([true, true, true, false, false]);
});

test('not twice on one day of their calendar', () => {
  const told = { ...one, remindedAt: new Date('2026-11-26T00:10:00Z') };
  expect(reviewerPlan([told], nine(26))).toEqual({ due: [], again: true });
  expect(reviewerPlan([told], nine(27)).due).toEqual([told]);
  expect(mayRemind(told, { now: nine(26).now, timeZone: 'America/New_York' })).toBe(true);
});

test('what is newer keeps the mornings coming, and each is reminded for its own three days', () => {
  const newer = { since: new Date('2026-11-28T12:00:00Z'), remindedAt: null };
  expect(reviewerPlan([one, newer], nine(28))).toEqual({ due: [one], again: true });
  expect(reviewerPlan([one, newer], nine(29))).toEqual({ due: [newer], again: true });
});
