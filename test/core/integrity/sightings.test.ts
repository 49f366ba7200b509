import { expect, test } from 'vitest';
import { likeness, prepared } from '#core/integrity/alike.ts';
import { added, noticedAt, tierOf } from '#core/integrity/sightings.ts';

const quiet = { openMs: 90_000, pastes: 0, pastedChars: 0, leaves: 0, awayMs: 0 };

test('an answer that was written in peace is no sighting', () => {
  expect(noticedAt(1, quiet, 700)).toEqual([]);
  expect(tierOf([])).toBe('none');
});

test('a pasted name is no sighting, a pasted answer is worth asking about', () => {
  expect(noticedAt(1, { ...quiet, pastes: 1, pastedChars: 20 }, 700)).toEqual([]);
  const pasted = noticedAt(2, { ...quiet, pastes: 1, pastedChars: 600 }, 700);
  expect(pasted).toEqual([{ kind: 'pasted', number: 2, chars: 600, most: true }]);
  expect(tierOf(pasted)).toBe('look');
});

test('having been away is worth knowing and no more', () => {
  const away = noticedAt(1, { ...quiet, leaves: 2, awayMs: 45_000 }, 0);
  expect(away).toEqual([{ kind: 'away', number: 1, times: 2, seconds: 45 }]);
  expect(tierOf(away)).toBe('some');
});

test('words that come faster than anybody types are noticed, unless they were pasted', () => {
  const fast = { ...quiet, openMs: 10_000 };
  expect(noticedAt(1, fast, 500)).toEqual([{ kind: 'fast', number: 1, chars: 500, seconds: 10 }]);
  expect(noticedAt(1, { ...quiet, openMs: 300 }, 200)).toEqual([{ kind: 'fast', number: 1, chars: 200, seconds: 1 }]);
  expect(noticedAt(1, { ...fast, pastes: 1, pastedChars: 480 }, 500).map(({ kind }) => kind)).toEqual(['pasted']);
});

test('what several loads of the page have counted adds up', () => {
  expect(added([quiet, { ...quiet, leaves: 1, awayMs: 5 }])).toEqual({
    ...quiet,
    openMs: 180_000,
    leaves: 1,
    awayMs: 5,
  });
});

const asked = prepared('How would you tell customers about a delay, and what would you do first?');
const own =
  'I would write to everybody who is waiting within the hour, say what we know and what we do not know yet, and name the time of the next message. Then I would look for the cause with the team.';

test('an answer taken from another one is found through other punctuation, letter case and a changed sentence', () => {
  const taken = prepared(`${own.toUpperCase().replaceAll(',', ';')} That is what I learned.`);
  const found = likeness(prepared(own), taken, asked);
  expect(found?.share).toBeGreaterThan(0.9);
  expect(own).toContain(found?.words.slice(0, 40));
});

test('two people who answer the same question by themselves are not alike, nor are two who repeat the question', () => {
  const other =
    'First I check whether the delay is real. Customers then get an honest e-mail with a new date; my manager hears of it before they do. Afterwards we talk about how to see it coming next time.';
  expect(likeness(prepared(own), prepared(other), asked)).toBeNull();
  const question = 'How would you tell customers about a delay, and what would you do first? ';
  expect(likeness(prepared(question + own), prepared(question + other), asked)).toBeNull();
});

test('Chinese answers are compared by their characters', () => {
  const text = '我会在一小时内写信给所有正在等待的客户，说明我们知道什么、还不知道什么，并告诉他们下一次消息的时间。';
  expect(likeness(prepared(text), prepared(`首先，${text}`), prepared('你会怎么做？'))?.share).toBeGreaterThan(0.9);
});
