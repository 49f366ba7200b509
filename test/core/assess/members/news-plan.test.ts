// Who is told what and when, and who is reminded: the decisions, without a database.
import { expect, test } from 'vitest';
import { planOf } from '#core/assess/members/news.ts';
import { automaticReminders, remindersFor } from '#core/assess/invite/remind-plan.ts';
import { InvitationId } from '#core/model/ids.ts';
import type { Unfinished } from '#core/ports/reminders.ts';

const now = new Date('2026-11-26T10:20:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const member = { role: 'reviewer', notify: 'every', timeZone: 'Europe/London', toldAt: null } as const;

test('every result is told at once', () => {
  expect(planOf(member, now)).toEqual({ job: 'tell-result', at: now });
});

test('a result within a minute of the last message waits for the minute to be over', () => {
  const toldAt = new Date(now.getTime() - 20_000);
  expect(planOf({ ...member, toldAt }, now)).toEqual({ job: 'tell-result', at: new Date(now.getTime() + 40_000) });
});

test('the digest is for the next nine o’clock of the member', () => {
  const digest = { ...member, notify: 'digest' } as const;
  expect(planOf(digest, now)).toEqual({ job: 'send-digest', at: new Date('2026-11-27T09:00:00Z') });
  const taipei = { ...digest, timeZone: 'Asia/Taipei' };
  expect(planOf(taipei, now)).toEqual({ job: 'send-digest', at: new Date('2026-11-27T01:00:00Z') });
});

test.each(['finished', 'none'] as const)('%s means that no single result is told', (notify) => {
  expect(planOf({ ...member, notify }, now)).toBeNull();
});

test('whose role doesn’t let them see results is told none', () => {
  expect(planOf({ ...member, role: 'guest' }, now)).toBeNull();
});

const person = (change: Partial<Unfinished> = {}): Unfinished => ({
  id: InvitationId.parse('0198c0de-0000-7000-8000-000000000009'),
  stage: 'unopened',
  cameByShareLink: false,
  mailState: 'sent',
  invitedAt: hoursAgo(48),
  remindedAt: null,
  expiresAt: null,
  toldEnd: null,
  ...change,
});

test('those reminded within a day, those of the share link and refused addresses are left out and counted', () => {
  const people = [
    person(),
    person({ stage: 'working', mailState: 'none' }),
    person({ remindedAt: hoursAgo(23.9) }),
    person({ remindedAt: hoursAgo(24), stage: 'opened' }),
    person({ cameByShareLink: true, stage: 'working', mailState: 'none' }),
    person({ mailState: 'failed' }),
  ];

  const plan = remindersFor(people, now);

  expect(plan.due).toEqual([people[0], people[1], people[3]]);
  expect(plan).toMatchObject({ unfinished: 6, recent: 1, byShareLink: 1, refused: 1 });
  expect(plan.stages).toEqual({ unopened: 3, opened: 1, working: 2 });
});

test('before the deadline only those are reminded whom an e-mail has invited, twelve hours ago or more', () => {
  const [before, justNow] = [person({ invitedAt: hoursAgo(12) }), person({ invitedAt: hoursAgo(11.9) })];
  const [byHand, lately] = [person({ mailState: 'none' }), person({ remindedAt: hoursAgo(3) })];

  expect(automaticReminders([before, justNow, byHand, lately], now)).toEqual([before]);
});
