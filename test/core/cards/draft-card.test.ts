// What a recruiter is told about a draft before it is approved.
import { expect, test } from 'vitest';
import { draftCard, type DraftView } from '#core/cards/draft-card.ts';
import { quoted } from '#core/cards/words.ts';
import { LOCALES } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';
import { markedDraft, readyDraft } from './examples.ts';

const saying = (view: Partial<DraftView>, locale: (typeof LOCALES)[number] = 'en') =>
  JSON.stringify(draftCard({ ...readyDraft, ...view } as DraftView, plainWords(locale)));
const needed = Math.ceil(readyDraft.questions.reduce((sum, { minutes }) => sum + minutes, 0));

test('a time limit shorter than the questions’ minutes is warned of', () => {
  expect(saying({ limitMinutes: needed - 1 })).toContain(
    `The questions take about ${needed} minutes, and the time limit is ${needed - 1} minutes: many candidates won’t finish. Set a longer limit, or ask less.`,
  );
});

test.each(LOCALES)('in %s the warning comes only with a limit that is too short', (locale) => {
  const short = saying({ limitMinutes: 1 }, locale);

  expect(short.match(/⚠️/gu)).toHaveLength(readyDraft.flags.length + 1);
  for (const limitMinutes of [needed, null])
    expect(saying({ limitMinutes }, locale).match(/⚠️/gu)).toHaveLength(readyDraft.flags.length);
});

test('whoever approves reads which criteria and questions are must-haves', () => {
  const said = saying(markedDraft);

  expect(said).toContain('45 %, from “Need: Python; PostgreSQL; HTTP APIs”, must-have: at least 60');
  expect(said).toContain('(one answer, knock-out, 2 min)');
  expect(said).toContain('(several answers, knock-out, no score, 3 min)');
  expect(saying({})).not.toMatch(/must-have|knock-out/u);
});

test.each(LOCALES)('in %s a rewritten question is warned of by its number, and no other', (locale) => {
  expect(saying(markedDraft, locale).match(/⚠️/gu)).toHaveLength(readyDraft.flags.length + 1);
  expect(saying(markedDraft)).toContain('Question 4: rewritten, but what a good answer says was written for the old');
});

test('what stands in quotation marks already gets no second pair', () => {
  const t = plainWords('en');

  expect(quoted('“Decide by Tuesday”', 80, t)).toBe('“Decide by Tuesday”');
  expect(quoted('“yes” or “no”', 80, t)).toBe('““yes” or “no””');
});
