// Nine o'clock where somebody is, in zones far apart and over nights in which the clocks change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay, nextNine } from '#core/assess/nine.ts';

test.each([
  ['the same morning', '2026-11-26T06:00:00Z', 'Europe/London', '2026-11-26T09:00:00Z'],
  ['the next morning', '2026-11-26T09:00:00Z', 'Europe/London', '2026-11-27T09:00:00Z'],
  ['ahead of UTC, where the day has begun already', '2026-11-25T23:30:00Z', 'Asia/Taipei', '2026-11-26T01:00:00Z'],
  ['behind UTC, where it is still yesterday', '2026-11-26T02:00:00Z', 'America/Los_Angeles', '2026-11-26T17:00:00Z'],
  ['a zone of quarter hours', '2026-11-26T02:00:00Z', 'Asia/Kathmandu', '2026-11-26T03:15:00Z'],
  ['the night in which an hour is lost', '2026-03-28T20:00:00Z', 'Europe/Paris', '2026-03-29T07:00:00Z'],
  ['the night in which an hour comes twice', '2026-10-24T20:00:00Z', 'Europe/Paris', '2026-10-25T08:00:00Z'],
  ['within the hour that comes twice', '2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25T08:00:00Z'],
  ['an hour lost far west of UTC', '2026-03-08T08:00:00Z', 'America/Los_Angeles', '2026-03-08T16:00:00Z'],
  ['an hour twice far west of UTC', '2026-11-01T07:30:00Z', 'America/Los_Angeles', '2026-11-01T17:00:00Z'],
  ['half an hour of summer time', '2026-10-03T12:00:00Z', 'Australia/Lord_Howe', '2026-10-03T22:00:00Z'],
  ['the end of a year', '2026-12-31T12:00:00Z', 'Europe/London', '2027-01-01T09:00:00Z'],
  ['a zone that nobody knows is UTC', '2026-11-26T06:00:00Z', 'Mars/Olympus', '2026-11-26T09:00:00Z'],
  ['a moment before nine is too late for today', '2026-11-26T08:59:57Z', 'UTC', '2026-11-27T09:00:00Z'],
])('%s', (_, now, zone, nine) => {
  expect(nextNine(new Date(now), zone).toISOString()).toBe(new Date(nine).toISOString());
});

test('at any moment and in any zone it shows 9:00 there, and is at most 25 hours and a moment away', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, zones, (now, zone) => {
      const nine = nextNine(now, zone);
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(nine);
      const hours = (nine.getTime() - now.getTime()) / 3_600_000;
      expect(shown).toBe('09:00:00');
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThan(25.01);
    }),
  );
});

test('the day is the one that is written on the calendar there', () => {
  expect(localDay(new Date('2026-11-26T02:00:00Z'), 'America/Los_Angeles')).toBe('2026-11-25');
  expect(localDay(new Date('2026-11-25T23:30:00Z'), 'Asia/Taipei')).toBe('2026-11-26');
});
