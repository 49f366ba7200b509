// What the bank has nothing on is spoken of where nothing is asked in writing.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { interviewFor, interviewOf } from '#core/assess/draft/with-interview.ts';
import { OF_DESCRIPTION } from '#core/authoring/experience.ts';
import { Item } from '#core/model/item.ts';
import { CriterionId, ItemId } from '#core/model/ids.ts';
import { plainWords } from '#core/text/words.ts';

const { experience } = plainWords('fr').authoring;
const rubric = {
  points: [...experience.points],
  levels: experience.levels.map((description, level) => ({ level, description })),
  references: [experience.reference],
  anySubject: true as const,
};
const criterion = (name: string, weight: number) => ({
  id: CriterionId.parse(randomUUID()),
  name,
  weight,
  because: name,
});
const criteria = [criterion('Ferrer à chaud', 60), criterion('Calm under pressure', 40)];
const asked = [
  {
    id: ItemId.parse(randomUUID()),
    criterionId: criteria[0]!.id,
    source: OF_DESCRIPTION,
    item: { kind: 'long' as const, prompt: experience.prompt('ferrer à chaud'), minutes: 6, rubric },
  },
];
const secrets = { id: () => randomUUID() } as Parameters<typeof interviewFor>[1];

test('an interview alone asks it, with what comes next in the question’s own language', () => {
  const interview = interviewFor({ criteria, asked, written: [] }, secrets);

  const told = interview.filter(({ criterionId }) => criterionId === criteria[0]?.id);
  expect(told.map(({ source, item }) => [source, item.kind])).toEqual([[OF_DESCRIPTION, 'interview']]);
  expect(Item.safeParse(told[0]?.item).success).toBe(true);
  expect(told[0]?.item).toMatchObject({ followUps: experience.asks.map((ask, point) => ({ point, ask })) });
  expect(interview.length).toBeGreaterThanOrEqual(3);
  expect(interview.length).toBeLessThanOrEqual(5);
});

test('what is asked in writing isn’t asked again', () => {
  const interview = interviewFor({ criteria, asked, written: asked }, secrets);

  expect(interview.map(({ source }) => source)).not.toContain(OF_DESCRIPTION);
  expect(interview.length).toBeGreaterThanOrEqual(3);
});

test('an interview that was taken out and is put in again asks it as before', () => {
  const assessment = { job: 'Vous saurez : ferrer à chaud, garder votre calme.', language: 'fr' };
  const made = [{ ...criteria[0]!, because: 'ferrer à chaud' }, criterion('Python', 40)];
  const before = interviewFor({ criteria: made, asked, written: [] }, secrets);

  const again = interviewOf({ assessment, criteria: made, written: [], t: plainWords('en') }, secrets);

  const without = (items: typeof again) =>
    items.map(({ criterionId, source, item }) => ({ criterionId, source, item }));
  expect(again[0]?.source).toBe(OF_DESCRIPTION);
  expect(without(again)).toEqual(without(before));
});

test('put in beside what is asked in writing, it speaks of the rest alone', () => {
  const made = [{ ...criteria[0]!, because: 'ferrer à chaud' }, criterion('Soigner les sabots', 40)];
  const written = [{ ...asked[0]!, source: 'member' }];

  const interview = interviewOf(
    {
      assessment: { job: 'ferrer à chaud, soigner les sabots', language: 'fr' },
      criteria: made,
      written,
      t: plainWords('en'),
    },
    secrets,
  );

  const told = interview.filter(({ source }) => source === OF_DESCRIPTION);
  expect(told.map(({ criterionId }) => criterionId)).toEqual([made[1]?.id]);
});
