// A criterion in the description's words covers a need only by saying that need.
import { expect, test } from 'vitest';
import type { Draft } from '#core/authoring/draft-types.ts';
import { OF_DESCRIPTION } from '#core/authoring/experience.ts';
import { plainWords } from '#core/text/words.ts';
import { coveredIn, saysNeedOf } from './covered.ts';

const { experience } = plainWords('en').authoring;

const item = (quote: string): Draft['items'][number]['item'] => ({
  kind: 'long',
  prompt: experience.prompt(quote),
  minutes: 6,
  rubric: {
    points: [...experience.points],
    levels: experience.levels.map((description, level) => ({ level, description })),
    references: [experience.reference],
  },
});

function draftOf({ told = [], ofBank = [] }: { told?: string[]; ofBank?: string[] }): Draft {
  const criteria = [...told, ...ofBank].map((name) => ({ name, weight: 10, because: name }));
  const asked = (name: string, source: Draft['items'][number]['source']) => ({
    criterion: name,
    item: item(name),
    source,
  });
  const items = [...told.map((name) => asked(name, OF_DESCRIPTION)), ...ofBank.map((name) => asked(name, 'bank:one'))];
  return { title: '', language: 'en', criteria, items, flags: [], minutes: 0, engine: '', notes: [] };
}

const truth = { must_have: ['shoeing horses', 'trimming hooves'], nice_to_have: ['welding'] };
const covered = (draft: Draft) => [...coveredIn(truth, draft)];

test('a quote covers the need that it says, and no other', () => {
  expect(covered(draftOf({ told: ['Shoeing horses'] }))).toEqual(['shoeing horses']);
  expect(covered(draftOf({ told: ['falconry'] }))).toEqual([]);
});

test('a quote of half the description covers nothing, nor do two quotes that say half a need each', () => {
  const whole = 'shoeing horses in the county since 1931 with a van, two apprentices and a forge by the river';
  expect(covered(draftOf({ told: [whole] }))).toEqual([]);
  const long = { must_have: ['a calm way with horses, apprentices, owners and vets'], nice_to_have: [] };
  expect([...coveredIn(long, draftOf({ told: ['horses and apprentices', 'calm owners'] }))]).toEqual([]);
});

test('a quote covers one need, a must-have before a wish', () => {
  const same = { must_have: ['hot shoeing'], nice_to_have: ['hot shoeing of donkeys'] };
  expect([...coveredIn(same, draftOf({ told: ['hot shoeing'] }))]).toEqual(['hot shoeing']);
});

test('what the bank measures is told by its criteria together, and takes no quote from another need', () => {
  const draft = draftOf({ told: ['trimming hooves'], ofBank: ['Shoeing', 'Horses'] });
  expect(covered(draft)).toEqual(['shoeing horses', 'trimming hooves']);
});

test('a criterion in the description’s words is asked for where the truth names the need', () => {
  const draft = draftOf({ told: ['trimming hooves', 'the bus stop'], ofBank: ['welding'] });
  expect(draft.criteria.map(({ name }) => saysNeedOf(truth, draft, name))).toEqual([true, false, false]);
});
