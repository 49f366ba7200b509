// Ids of another workspace in every press and form: answered as ids of nothing, by its admins too, and nothing of it changes.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTION, FORM } from '#core/cards/actions.ts';
import { encodeValue, type Carried } from '#core/cards/carried.ts';
import type { Answer } from '#core/dialogue/hear.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import { AssessmentId, AttemptId, FileId, InvitationId, TemplateId } from '#core/model/ids.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { attempt, carriedOf, setStage, valuesOf, type Stage } from './stage.ts';

let db: TestDatabase;
let ours: Stage;
let theirs: Stage;

beforeAll(async () => {
  db = await startDatabase();
  [ours, theirs] = [await setStage(db), await setStage(db)];
});
afterAll(() => db?.stop());

const unknown = (): Stage => ({
  ...ours,
  assessmentId: AssessmentId.parse(randomUUID()),
  attempts: [AttemptId.parse(randomUUID()), AttemptId.parse(randomUUID())],
  invitationId: InvitationId.parse(randomUUID()),
  templateId: TemplateId.parse(randomUUID()),
});
const deps = () => ({
  secrets,
  directory: directoryOf(db.database.kysely),
  installation: { platform: 'slack', externalId: 'T-FOREIGN' } as const,
  publicUrl: 'https://shortlist.example',
});

/** As our admin, with the ids of another stage; each alone, so that one that is ours can't hide another. */
const outcome = (answer: Answer) => attempt(db, { stage: ours, platform: 'slack', role: 'admin' }, answer);
const mixes = (there: Stage): Carried[] => {
  const { assessmentId, attemptIds, invitationId, templateId } = carriedOf(there);
  const own = carriedOf(ours);
  const rest = { fileId: FileId.parse(randomUUID()), decision: 'hold' } as const;
  return [
    { assessmentId, ...rest },
    { assessmentId: own.assessmentId, attemptIds: attemptIds?.slice(0, 1), decision: 'hold' },
    { assessmentId: own.assessmentId, attemptIds },
    { assessmentId: own.assessmentId, invitationId },
    { assessmentId: own.assessmentId, templateId },
  ];
};

const said = (found: unknown) =>
  JSON.stringify(found, (_key, value: unknown) => (value instanceof Error ? value.message : value));

async function kept({ workspaceId }: Stage): Promise<string> {
  const { rows } = await db.database.pool.query<{ kept: string }>(
    `select concat_ws('|', (select string_agg(a::text, ',' order by id) from assessment a where workspace_id = $1),
       (select string_agg(a::text, ',' order by id) from attempt a where workspace_id = $1),
       (select string_agg(i::text, ',' order by id) from invitation i where workspace_id = $1),
       (select string_agg(t::text, ',' order by id) from template t where workspace_id = $1),
       (select count(*) from decision where workspace_id = $1), (select count(*) from outbox where workspace_id = $1),
       (select count(*) from audit_log where workspace_id = $1)) as kept`,
    [workspaceId],
  );
  return rows[0]?.kept ?? '';
}

test.each(Object.values(ACTION))('pressed: %s', async (action) => {
  const before = await kept(theirs);
  const press = (carried: Carried) =>
    outcome((tx, actor) =>
      answerPress(tx, actor, { press: { action, value: encodeValue(carried), isPrivate: false }, deps: deps() }),
    );
  const nothing = mixes(unknown());
  for (const [i, carried] of mixes(theirs).entries())
    expect(said(await press(carried)), `mix ${i}`).toBe(said(await press(nothing[i]!)));
  expect(await kept(theirs)).toBe(before);
});

test.each(Object.values(FORM))('submitted: %s', async (form) => {
  const before = await kept(theirs);
  const submit = (carried: Carried, stage: Stage) =>
    outcome((tx, actor) => {
      const submission = { form, context: encodeValue(carried), values: valuesOf(stage)[form], key: randomUUID() };
      return answerSubmission(tx, actor, { submission, deps: { ...deps(), lookUp: async () => undefined } });
    });
  const none = unknown();
  const nothing = mixes(none);
  for (const [i, carried] of mixes(theirs).entries())
    expect(said(await submit(carried, theirs)), `mix ${i}`).toBe(said(await submit(nothing[i]!, none)));
  expect(await kept(theirs)).toBe(before);
});
