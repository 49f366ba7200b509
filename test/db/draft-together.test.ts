// Two members at one draft: nobody takes back unasked what the other has changed, and nobody approves what they weren't shown.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#core/actor.ts';
import { draftView, readerOf } from '#core/assess/show/views.ts';
import { encodeValue } from '#core/cards/carried.ts';
import { draftCard } from '#core/cards/draft-card.ts';
import type { Form, Reply } from '#core/cards/card.ts';
import type { FormValues } from '#core/cards/forms/values.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import { AssessmentId, CriterionId, ItemId, type WorkspaceId } from '#core/model/ids.ts';
import { en } from '#core/text/en.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { placeOf } from '../security/stage.ts';

let db: TestDatabase;
let workspaceId: WorkspaceId;
let id: AssessmentId;
let members: Actor[];

beforeAll(async () => {
  db = await startDatabase();
  workspaceId = await db.newWorkspace();
  members = await db.inWorkspace(workspaceId, (tx) =>
    Promise.all(
      ['Ruth', 'Owen'].map(async (name): Promise<Actor> => {
        const who = {
          platform: 'slack',
          externalId: name,
          name,
          role: 'admin',
          timeZone: 'UTC',
          locale: 'en',
        } as const;
        return { workspaceId, member: await tx.addMember(who), place: placeOf('slack') };
      }),
    ),
  );
});
afterAll(() => db?.stop());

beforeEach(async () => {
  id = AssessmentId.parse(randomUUID());
  const criteria = ['Python', 'HTTP APIs'].map((name) => ({
    id: CriterionId.parse(randomUUID()),
    name,
    weight: 50,
    because: '',
  }));
  const item = { kind: 'choice' as const, prompt: 'Which?', options: ['a', 'b'], key: 1, because: 'b', minutes: 1 };
  const items = criteria.flatMap(({ id: criterionId }) =>
    [1, 2].map(() => ({ id: ItemId.parse(randomUUID()), criterionId, source: 'test', item })),
  );
  await db.inWorkspace(workspaceId, async (tx) => {
    const about = { title: 'Backend', job: 'Python', withCv: false, withQuestions: true };
    const limits = { timeLimitMinutes: null, closesAt: null };
    await tx.addAssessment({ id, ...about, ...limits, createdBy: members[0]!.member.id });
    const drafted = { title: 'Backend', language: 'en', minutes: 4, engine: 'test', notes: [], flags: [] } as const;
    await tx.saveDraft(id, { ...drafted, notes: [], flags: [], criteria, items });
  });
});

const deps = () => ({
  secrets,
  directory: directoryOf(db.database.kysely),
  installation: { platform: 'slack', externalId: 'T1' } as const,
  publicUrl: 'https://shortlist.example',
});
const press = (actor: Actor, action: string, value = encodeValue({ assessmentId: id })): Promise<Reply> =>
  db.inWorkspace(workspaceId, (tx) =>
    answerPress(tx, actor, { press: { action, value, isPrivate: false }, deps: deps() }),
  );
const send = (actor: Actor, { id: form, context }: Form, values: FormValues): Promise<Reply> =>
  db.inWorkspace(workspaceId, (tx) =>
    answerSubmission(tx, actor, {
      submission: { form, context, values, key: randomUUID() },
      deps: { ...deps(), lookUp: async () => undefined },
    }),
  );

async function editFormFor(actor: Actor): Promise<Form> {
  const reply = await press(actor, 'edit');
  if (reply.kind !== 'form') throw new Error(`No form, but ${JSON.stringify(reply)}`);
  return reply.form;
}

/** What a form says as long as nobody types. */
const untouched = ({ fields }: Form): FormValues =>
  Object.fromEntries(
    fields.flatMap((field) => (field.type === 'say' || !('value' in field) ? [] : [[field.name, field.value ?? '']])),
  );

/** A press about the first question of a criterion. */
const aboutFirst = (name = 'Python') =>
  db.inWorkspace(workspaceId, async (tx) => {
    const { id: criterionId } = (await tx.criteria(id)).find((one) => one.name === name)!;
    const { id: itemId } = (await tx.items(id)).find((one) => one.criterionId === criterionId)!;
    return encodeValue({ assessmentId: id, itemId });
  });

const kept = () =>
  db.inWorkspace(workspaceId, async (tx) => ({
    state: (await tx.assessment(id))?.state,
    criteria: (await tx.criteria(id)).map(({ name, weight }) => `${name} ${weight}`),
    questions: (await tx.items(id)).length,
  }));

test('of two forms that were open at once the second takes nothing back, whether it comes later or in the same moment', async () => {
  const [ruth, owen] = members as [Actor, Actor];
  const forms = [await editFormFor(ruth), await editFormFor(owen)] as const;
  const weights = (form: Form, first: number): FormValues => ({
    ...untouched(form),
    'weight-1': String(first),
    'weight-2': String(100 - first),
  });

  const replies = await Promise.all([
    send(ruth, forms[0], weights(forms[0], 80)),
    send(owen, forms[1], weights(forms[1], 30)),
  ]);

  const refused = { kind: 'fields', errors: { title: en.edit.meanwhile } };
  expect(replies.filter(({ kind }) => kind === 'fields')).toEqual([refused]);
  expect(await send(owen, forms[1], weights(forms[1], 10))).toEqual(refused);
  const first = replies[0].kind === 'fields' ? 30 : 80;
  expect((await kept()).criteria).toEqual([`Python ${first}`, `HTTP APIs ${100 - first}`]);
});

test('a question that a colleague has added stays, although the form was opened before', async () => {
  const [ruth, owen] = members as [Actor, Actor];
  const form = await editFormFor(ruth);
  const reply = await press(owen, 'addQuestion', await aboutFirst());
  if (reply.kind !== 'form') throw new Error(`No form, but ${JSON.stringify(reply)}`);
  const lines = '* a\nb\nc';
  await send(owen, reply.form, { ...untouched(reply.form), kind: 'choice', prompt: 'New?', lines, because: 'a' });
  expect((await kept()).questions).toBe(5);

  expect(await send(ruth, form, untouched(form))).toMatchObject({ kind: 'fields' });
  expect((await kept()).questions).toBe(5);
});

test('a draft is approved as it was shown: what a colleague has changed since is shown first', async () => {
  const [ruth, owen] = members as [Actor, Actor];
  const approveValue = () =>
    db.inWorkspace(workspaceId, async (tx) => {
      const card = draftCard(
        await draftView(tx, (await tx.assessment(id))!, { ...readerOf(ruth.member), manages: true }),
        en,
      );
      const buttons = card.blocks.flatMap((block) => (block.type === 'buttons' ? block.buttons : []));
      return buttons.find(({ action }) => action === 'approve')?.value;
    });
  const shown = await approveValue();
  await press(owen, 'removeQuestion', await aboutFirst());

  expect(await press(ruth, 'approve', shown)).toMatchObject({ kind: 'private' });
  expect((await kept()).state).toBe('draft');
  // What one has changed oneself, one knows.
  await press(ruth, 'removeQuestion', await aboutFirst('HTTP APIs'));
  expect(await press(ruth, 'approve', shown)).toEqual({ kind: 'nothing' });
  expect((await kept()).state).toBe('open');
});
