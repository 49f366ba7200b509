// Which scorecards say that their authors could read the others first.
import { expect, test } from 'vitest';
import { isLate } from '#core/assess/decide/late.ts';
import { MemberId } from '#core/model/ids.ts';

const member = (n: number) => MemberId.parse(`0198c0de-0000-7000-b000-00000000000${n}`);
const [ruth, owen] = [member(1), member(2)];
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 9, minute));
const decided = (...all: ['advance' | 'reject' | 'hold' | 'undo', number][]) =>
  all.map(([kind, minute]) => ({ kind, at: at(minute) }));
const owens = { memberId: owen, at: at(1) };
const given = (minute: number) => ({ memberId: ruth, givenAt: at(minute) });

test('one that is given after an undo is late: the others lay open meanwhile', () => {
  const undone = decided(['advance', 5], ['undo', 7]);
  expect(isLate(given(8), { said: [owens], decisions: undone })).toBe(true);
  expect(isLate(given(4), { said: [owens], decisions: undone })).toBe(false);
});

test('a decision that becomes a hold opens them again too', () => {
  expect(isLate(given(8), { said: [owens], decisions: decided(['reject', 5], ['hold', 7]) })).toBe(true);
});

test('a hold, or an undone hold, has shown nothing', () => {
  expect(isLate(given(8), { said: [owens], decisions: decided(['hold', 5], ['undo', 7]) })).toBe(false);
});

test('where nobody else had said anything by then, nothing could be read', () => {
  const undone = decided(['advance', 5], ['undo', 7]);
  expect(isLate(given(9), { said: [{ memberId: owen, at: at(8) }], decisions: undone })).toBe(false);
  expect(isLate(given(9), { said: [{ memberId: ruth, at: at(1) }], decisions: undone })).toBe(false);
});

test('changed once the others’ could be read, it is late; changed before there were any, it isn’t', () => {
  const [given, other, changed] = [1, 2, 3].map((hour) => new Date(Date.UTC(2026, 0, 1, hour))) as [Date, Date, Date];
  const mine = { memberId: 'me' as never, givenAt: given, changedAt: changed };
  const said = (at: Date) => ({ said: [{ memberId: 'other' as never, at }], decisions: [] });
  expect(isLate(mine, said(other))).toBe(true);
  expect(isLate(mine, said(new Date(changed.getTime() + 1)))).toBe(false);
  expect(isLate({ ...mine, changedAt: null }, said(other))).toBe(false);
});
