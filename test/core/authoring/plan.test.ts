// What a recruiter wants changed, in plain words: read without a model, and with one whose answer is checked.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { readJob } from '#core/authoring/job.ts';
import { contentOf, type Plan } from '#core/authoring/plan.ts';
import { planByModel } from '#core/authoring/plan-by-model.ts';
import { planOffline } from '#core/authoring/plan-offline.ts';
import { knownOf, sourceOf } from '#core/authoring/swap.ts';
import { wishesIn } from '#core/authoring/wish.ts';
import { differenceOf } from '#core/assess/draft/difference.ts';
import { CriterionId, ItemId } from '#core/model/ids.ts';
import { Unusable } from '#core/ports/model.ts';
import type { Content } from '#core/ports/versions.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { choice, written, modelOf } from '../../standins/author.ts';
import { startOpenAi, type OpenAiStandIn } from '../../standins/openai.ts';
import { job } from '../../standins/recruiter.ts';

const encoder = startEncoder();
let openAi: OpenAiStandIn;
beforeAll(async () => {
  openAi = await startOpenAi(() => ({ status: 500 }));
  await encoder.embed(['A first sentence.']);
}, 60_000);
afterAll(async () => {
  await openAi?.stop();
  await encoder.close();
});

let next = 0;
const id = () => `0198c0de-0000-7000-a000-${String((next += 1)).padStart(12, '0')}`;

/** Three criteria with the first two questions that the bank has for each. */
function present(): Content {
  const skills = [
    ['SQL and indexes', 50],
    ['HTTP APIs', 30],
    ['Clear writing', 20],
  ] as const;
  const made = skills.map(([name, weight]) => {
    const criterion = { id: CriterionId.parse(id()), name, weight, because: name };
    const own = bank.filter(({ skill }) => skill === name).slice(0, 2);
    const items = own.map((one) => ({
      id: ItemId.parse(id()),
      criterionId: criterion.id,
      source: sourceOf(one),
      item: one.item,
    }));
    return { criterion, items };
  });
  return { criteria: made.map(({ criterion }) => criterion), items: made.flatMap(({ items }) => items) };
}

const minutesOf = ({ items }: Content) => items.reduce((sum, { item }) => sum + item.minutes, 0);

async function changed(said: string, language = 'en') {
  const before = present();
  const plan = await planOffline({ said, present: before, language }, encoder.embed);
  return { before, ...read(plan, before) };
}

function read(plan: Plan, before: Content) {
  const after = contentOf(plan, before, id);
  expect(after.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  for (const { id: own } of after.criteria)
    expect(after.items.some(({ criterionId }) => criterionId === own)).toBe(true);
  return {
    after,
    names: after.criteria.map(({ name }) => name),
    unread: plan.unread,
    difference: differenceOf(before, after),
  };
}

test.each([
  ['drop the SQL part', 'en'],
  ['Please remove SQL and indexes.', 'en'],
  ['enlever la partie SQL', 'fr'],
  ['去掉SQL部分', 'zh'],
])('“%s” takes the criterion and its questions out', async (said, language) => {
  const { names, unread, after } = await changed(said, language);
  expect(names).toEqual(['HTTP APIs', 'Clear writing']);
  expect(after.items).toHaveLength(4);
  expect(unread).toEqual([]);
});

test.each([
  ['add accessibility', 'en', 'Accessibility'],
  ['include some questions about Docker', 'en', 'Docker and deployment'],
  ['ajouter des questions sur la sécurité des patients', 'fr', 'Patient safety'],
])('“%s” adds a criterion with questions of the bank', async (said, language, name) => {
  const { names, difference } = await changed(said, language);
  expect(names).toEqual(['SQL and indexes', 'HTTP APIs', 'Clear writing', name]);
  expect(difference.added.length).toBeGreaterThanOrEqual(2);
  expect(difference.removed).toEqual([]);
});

test('“more HTTP APIs” adds a question where the criterion is there', async () => {
  const { after, names } = await changed('more HTTP APIs');
  expect(names).toHaveLength(3);
  expect(after.items).toHaveLength(7);
});

test.each(['harder', 'plus difficile', '更難一點'])('“%s” makes questions harder, each by a step', async (said) => {
  const { before, after, unread } = await changed(said);
  const level = ({ items }: Content) => items.reduce((sum, item) => sum + (knownOf(item)?.difficulty ?? 0), 0);
  expect(level(after)).toBeGreaterThan(level(before));
  expect(after.items).toHaveLength(6);
  expect(unread).toEqual([]);
});

test('“easier” makes them easier', async () => {
  const harder = await changed('harder, easier');
  expect(harder.unread).toEqual([]);
});

test.each(['shorter', 'within 8 min', 'plus court', '短一點'])(
  '“%s” leaves less to do, and a question for each',
  async (said) => {
    const { before, after } = await changed(said);
    expect(minutesOf(after)).toBeLessThan(minutesOf(before));
  },
);

test('what is short enough already was followed, and nothing goes', async () => {
  const { before, after, unread } = await changed('at most 90 minutes');
  expect(after.items).toEqual(before.items);
  expect(unread).toEqual([]);
});

test('the minutes that are asked for are those of the whole, as candidates are told them', async () => {
  const before = present();
  const most = minutesOf(before);
  const plan = await planOffline(
    { said: `at most ${most} minutes`, present: before, language: 'en', besides: 2 },
    encoder.embed,
  );
  const { after, unread } = read(plan, before);
  expect(minutesOf(after) + 2).toBeLessThanOrEqual(most);
  expect(unread).toEqual([]);
});

test('what comes for something that was dropped weighs as much as the others do, and no more', async () => {
  const { after } = await changed('drop SQL and indexes, add accessibility');
  expect(after.criteria.map(({ name, weight }) => [name, weight])).toEqual([
    ['HTTP APIs', 35],
    ['Clear writing', 30],
    ['Accessibility', 35],
  ]);
});

test.each(['more weight on clear writing', 'plus de poids sur Clear writing', '提高Clear writing的权重'])(
  '“%s” weighs it more',
  async (said) => {
    const { after } = await changed(said);
    expect(after.criteria[2]?.weight).toBeGreaterThan(20);
  },
);

test.each([
  ['add questions about giving medicines safely', 'Patient safety'],
  ['add working under stress', 'Calm under pressure'],
])('what no word calls for is found by what it means: %s', async (said, name) => {
  const { criteria, unread } = await planOffline({ said, present: present(), language: 'en' }, encoder.embed);

  expect(unread).toEqual([]);
  expect(criteria.map((one) => one.name)).toContain(name);
});

test('what the bank has nothing near to is named, and so is what is to go', async () => {
  const before = present();
  const { criteria, unread } = await planOffline(
    { said: 'add welding; drop giving medicines safely', present: before, language: 'en' },
    encoder.embed,
  );

  expect(unread).toHaveLength(2);
  expect(criteria).toHaveLength(before.criteria.length);
});

test('“add a case study” adds a written question', async () => {
  const { difference, after } = await changed('add a case study');
  expect(difference.added).toHaveLength(1);
  expect(after.items.find(({ item }) => item.prompt === difference.added[0])?.item.kind).toMatch(/long|short/u);
});

test('what isn’t understood or has nothing to answer to is named, and the rest is done', async () => {
  const { unread, names } = await changed('make it sparkle, drop SQL, drop the juggling, add falconry');
  expect(unread).toEqual(['make it sparkle', 'drop the juggling', 'add falconry']);
  expect(names).toEqual(['HTTP APIs', 'Clear writing']);
});

test('the last criterion is never dropped', async () => {
  const { names, unread } = await changed('drop SQL, drop HTTP, drop writing');
  expect(names).toHaveLength(1);
  expect(unread).toHaveLength(1);
});

/** A question of the first criterion counts only as a requirement. */
function withRequirement(at: number): Content {
  const before = present();
  const items = before.items.map((one, i) => (i === at ? { ...one, knockout: true, requirementOnly: true } : one));
  return { ...before, items };
}

const idsOf = ({ items }: Content) => items.map(({ id: own }) => own);

test.each([
  ['drop {other}', 0],
  ['drop {other}', 1],
  ['shorter, at most 1 min', 0],
  ['shorter, at most 1 min', 1],
  ['harder', 0],
  ['harder', 1],
  ['easier', 0],
  ['easier', 1],
])('“%s” leaves a score its last question, and a knock-out as it is (question %i)', async (said, at) => {
  const before = withRequirement(at);
  const [required, other] = [before.items[at]!, before.items[1 - at]!];
  const wish = said.replace('{other}', other.item.prompt.split(/[,.;!?]/u)[0]!);
  const plan = await planOffline({ said: wish, present: before, language: 'en' }, encoder.embed);
  const after = contentOf(plan, before, id);
  const own = after.items.filter(({ criterionId }) => criterionId === required.criterionId);
  expect(own.some(({ requirementOnly }) => !requirementOnly)).toBe(true);
  if (!said.startsWith('shorter')) expect(own[at]).toEqual(required);
  if (said.startsWith('drop')) expect([plan.unread, idsOf(after)]).toEqual([[wish], idsOf(before)]);
});

test('the same wish on the same draft gives the same', async () => {
  const before = present();
  const ask = () =>
    planOffline({ said: 'harder, add Docker, shorter', present: before, language: 'en' }, encoder.embed);
  expect(await ask()).toEqual(await ask());
});

test('wishes are told apart in a sentence, and go on after “and”', () => {
  expect(wishesIn('drop SQL and Docker').map((wish) => ('what' in wish ? wish.what : ''))).toEqual(['SQL', 'Docker']);
  expect(wishesIn('Harder, drop the SQL part and add a case study!').map(({ does }) => does)).toEqual([
    'harder',
    'drop',
    'case',
  ]);
});

test.each([
  ['too easy', [{ does: 'harder' }]],
  ['Bitte leichter machen', [{ does: 'easier' }]],
  ['no longer than 25 mins please', [{ does: 'shorter', minutes: 25 }]],
  ['太长了，控制在30分钟以内', [{ does: 'shorter', minutes: 30 }]],
  ['we dont need the SQL questions', [{ does: 'drop', what: 'SQL' }]],
  ['get rid of Docker', [{ does: 'drop', what: 'Docker' }]],
  ['SQL raus und eine Fallstudie dazu', [{ does: 'drop', what: 'SQL' }, { does: 'case' }]],
  ['quita la parte de SQL y añade un caso práctico', [{ does: 'drop', what: 'SQL' }, { does: 'case' }]],
  [
    'could u add teamwork + customer service?',
    [
      { does: 'add', what: 'teamwork' },
      { does: 'add', what: 'customer service' },
    ],
  ],
  ['il faudrait plus de questions sur la rédaction', [{ does: 'add', what: 'rédaction' }]],
  ['SQL should be worth 40%', [{ does: 'weigh', what: 'SQL', to: 40 }]],
  ['把SQL的权重提高到40%', [{ does: 'weigh', what: 'SQL', to: 40 }]],
  [
    'more weight on HTTP APIs and less on Docker',
    [
      { does: 'weigh', what: 'HTTP APIs', to: 'more' },
      { does: 'weigh', what: 'Docker', to: 'less' },
    ],
  ],
  ['remplacez Docker par Excel', [{ does: 'swap', what: 'Docker', by: 'Excel' }]],
  ['SQL durch Python ersetzen', [{ does: 'swap', what: 'SQL', by: 'Python' }]],
  ['make SQL harder', [{ does: 'harder', what: 'SQL' }]],
  ['don’t drop SQL', [{ does: 'unread' }]],
  ['add SQL but not Docker', [{ does: 'add', what: 'SQL' }, { does: 'unread' }]],
  ['make it the heaviest at 40 %', [{ does: 'unread' }]],
])('“%s” is read as it is meant', (said, wishes) => {
  expect(wishesIn(said, ['HTTP APIs'])).toMatchObject(wishes);
});

test('a share that is asked for is given', async () => {
  const { after } = await changed('clear writing should be worth 45%');
  expect(after.criteria.map(({ weight }) => weight)).toEqual([30, 25, 45]);
});

test('what is to weigh less weighs less', async () => {
  const { after, unread } = await changed('less weight on clear writing');
  expect(after.criteria.map(({ weight }) => weight)).toEqual([50, 35, 15]);
  expect(unread).toEqual([]);
});

test('one criterion takes the place and the weight of another, or both stay', async () => {
  const { names, after } = await changed('replace HTTP APIs with excel');
  expect(names).toEqual(['SQL and indexes', 'Clear writing', 'Spreadsheets']);
  expect(after.criteria.map(({ weight }) => weight)).toEqual([50, 20, 30]);
  expect((await changed('replace HTTP APIs with welding')).unread).toEqual(['replace HTTP APIs with welding']);
});

test('a question joins no criterion of another name', async () => {
  const { names, after } = await changed('add excel');
  expect(names).toContain('Spreadsheets');
  expect(after.items.filter(({ criterionId }) => criterionId === after.criteria[0]?.id)).toHaveLength(2);
});

test('“make it harder” of one criterion leaves the others as they are', async () => {
  const { before, after } = await changed('make clear writing harder');
  const first = ({ items }: Content) => items.slice(0, 4).map(({ source }) => source);
  expect(first(after)).toEqual(first(before));
  expect(after.items.slice(4)).not.toEqual(before.items.slice(4));
});

test('a wish in another language than the draft’s is heard in its own', async () => {
  expect((await changed('增加谈判方面的题目')).names).toContain('Negotiation');
});

function byModel(said: string, before: Content) {
  const model = modelOf(openAi);
  const asking = { model, key: 'one', signal: new AbortController().signal };
  return planByModel({ said, present: before, job: readJob(job) }, asking);
}

const keep = (keeps: number) => ({ keeps, written: null });
const write = (question: ReturnType<typeof choice>) => ({ keeps: null, written: question });

test('a word that begins as “a” or “on” stays whole', () => {
  expect(wishesIn('add questions about onboarding; drop accounts')).toMatchObject([
    { does: 'add', what: 'onboarding' },
    { does: 'drop', what: 'accounts' },
  ]);
});

test('what a clause says to do is no further thing to drop', async () => {
  const said = 'drop HTTP APIs, make SQL and indexes the heaviest at 60 %, and read my mind about everything else';
  const { names, after, unread } = await changed(said);
  expect(names).toEqual(['SQL and indexes', 'Clear writing']);
  expect(after.criteria[0]?.weight).toBe(60);
  expect(unread).toEqual(['read my mind about everything else']);
});

test.each(['make SQL and indexes 98 %', 'set HTTP APIs to 0 %'])(
  '“%s” leaves nothing for others, and isn’t done',
  async (said) => {
    expect((await changed(said)).unread).toEqual([said]);
  },
);

test('a skill of that name is meant before one that only sounds like it', async () => {
  expect((await changed('add safety at work')).names).toContain('Safety at work');
});

test('a model keeps by number, and writes what is new; it is checked as a draft is', async () => {
  openAi.answer(() => ({
    says: {
      criteria: [
        {
          keeps: 1,
          name: 'SQL and indexes',
          weight: 40,
          because: null,
          questions: [keep(1), keep(1), keep(99), write(written('New?'))],
        },
        { keeps: null, name: 'Docker', weight: 40, because: 'Docker', questions: [write(choice('Which image?'))] },
        { keeps: null, name: 'Age below 30', weight: 10, because: null, questions: [write(choice('A?'))] },
        {
          keeps: null,
          name: 'Singing',
          weight: 20,
          because: 'sings well',
          questions: [write(choice('How old are you?'))],
        },
        { keeps: 1, name: 'Twice', weight: 20, because: null, questions: [keep(2)] },
      ],
      leftOut: ['sing', 'what nobody asked'],
    },
  }));
  const before = present();
  const { after, names, unread } = read(await byModel('harder, add Docker, sing', before), before);
  expect(names).toEqual(['SQL and indexes', 'Docker']);
  expect(after.criteria.map(({ because }) => because)).toEqual(['SQL and indexes', 'Docker']);
  expect(after.items.map(({ item, source }) => [item.prompt, source])).toEqual([
    [before.items[0]?.item.prompt, before.items[0]?.source],
    ['New?', 'model:author-1'],
    ['Which image?', 'model:author-1'],
  ]);
  expect(unread).toEqual(['sing']);
  expect(openAi.invalid).toEqual([]);
});

test('a change of which nothing can be used is no answer', async () => {
  openAi.answer(() => ({ says: { criteria: [], leftOut: [] } }));
  await expect(byModel('harder', present())).rejects.toBeInstanceOf(Unusable);
});

test('a model that drops the last question of a score leaves it, and a new criterion needs one', async () => {
  const before = withRequirement(0);
  const criterion = (keeps: number | null, name: string, questions: ReturnType<typeof keep>[]) => ({
    keeps,
    name,
    weight: 50,
    because: null,
    questions,
  });
  const answer = (criteria: ReturnType<typeof criterion>[]) =>
    openAi.answer(() => ({ says: { criteria, leftOut: [] } }));
  answer([criterion(1, 'SQL and indexes', [keep(1)]), criterion(2, 'HTTP APIs', [keep(3)])]);
  const { after } = read(await byModel('drop the second question', before), before);
  expect(idsOf(after).toSorted()).toEqual([0, 1, 2].map((i) => before.items[i]!.id).toSorted());
  answer([criterion(null, 'Databases', [keep(1)]), criterion(2, 'HTTP APIs', [keep(3)])]);
  await expect(byModel('call it databases', before)).rejects.toBeInstanceOf(Unusable);
});
