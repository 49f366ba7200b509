import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { notice as agreed } from '#core/assess/notice.ts';
import { notice } from '#web/app/text/notice.ts';

const facts = {
  workspace: 'Coombe Transit',
  deciders: 'Ruth Marlow',
  title: 'Backend Developer',
  contact: null,
  months: 12,
};

/** The words that each version stands for; a version once agreed to is never given other words. */
const versions: Record<number, string> = { 1: 'ce09be84fc376bf7', 2: '71fe668daf32644b' };

test('the words of the notice are those of its version', () => {
  const words = createHash('sha256')
    .update(JSON.stringify(notice(facts)))
    .digest('hex')
    .slice(0, 16);

  expect(words, 'The notice has new words: count its version up in core/assess/notice.ts and add it here.').toBe(
    versions[agreed.version],
  );
});

test('the notice names who is responsible, who decides, how long data is kept and whom to ask', () => {
  const words = JSON.stringify(notice({ ...facts, contact: 'hiring@coombe.example' }));

  for (const needed of ['Coombe Transit', 'Ruth Marlow', '12 months', 'hiring@coombe.example'])
    expect(words).toContain(needed);
});
