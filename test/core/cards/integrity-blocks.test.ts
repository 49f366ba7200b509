import { expect, test } from 'vitest';
import { integrityBlocks } from '#core/cards/integrity-blocks.ts';
import type { Sighting } from '#core/model/integrity.ts';
import { en } from '#core/text/en.ts';

test('that all answers arrived late leaves room for what else was noticed', () => {
  const late = [1, 2, 3, 4, 5].map((number): Sighting => ({ kind: 'late', number, minutes: 40 }));
  const pasted: Sighting = { kind: 'pasted', number: 5, chars: 600, most: true };
  const said = JSON.stringify(integrityBlocks({ tier: 'look', sightings: [...late, pasted], seconds: [] }, en));

  expect(said).toContain('Question 5: 600 characters pasted');
  expect(said).toContain('arrived 40 minutes after the time');
  expect(said).toContain('2 more in the report.');
});
