// Who may do what: every press, form and command, for every role, on both platforms, against the table of rights.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '#core/actor.ts';
import { ACTION, FORM } from '#core/cards/actions.ts';
import { encodeValue, type Carried } from '#core/cards/carried.ts';
import { COMMANDS } from '#core/commands.ts';
import { answerCommand } from '#core/dialogue/command.ts';
import type { Answer } from '#core/dialogue/hear.ts';
import { answerPress } from '#core/dialogue/press.ts';
import { answerSubmission } from '#core/dialogue/submission.ts';
import { directoryOf } from '#db/directory.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { COMMAND, PRESS, SUBMISSION, type Needed } from './rights.ts';
import { attempt, carriedOf, PLATFORMS, ROLES, setStage, valuesOf, type Stage } from './stage.ts';

let db: TestDatabase;
let stage: Stage;

beforeAll(async () => {
  db = await startDatabase();
  stage = await setStage(db);
});
afterAll(() => db?.stop());

const cells = ROLES.flatMap((role) => PLATFORMS.map((platform) => ({ role, platform })));

/** As the table says, in every cell. */
async function holds(needs: Needed, answer: Answer): Promise<void> {
  for (const { role, platform } of cells) {
    const outcome = await attempt(db, { stage, platform, role }, answer);
    const may = role !== 'guest' && (needs === 'member' || can(role, needs));
    const isDenied = outcome.kind === 'refused' && outcome.code === 'denied';
    expect(outcome, `${role} in ${platform}`).not.toHaveProperty('error');
    expect(isDenied, `${role} in ${platform}: ${JSON.stringify(outcome)}`).toBe(!may);
  }
}

const installation = { platform: 'slack', externalId: 'T-MATRIX' } as const;
const deps = () => ({
  secrets,
  directory: directoryOf(db.database.kysely),
  installation,
  publicUrl: 'https://shortlist.example',
});
/** Two ids too many would fill the value of a button. */
const carriedFor = (action: string): Carried => {
  const { attemptIds, fileId, invitationId, templateId, ...rest } = carriedOf(stage);
  if (action.endsWith('File')) return { ...rest, fileId };
  if (action.endsWith('emplate')) return { ...rest, templateId };
  return action === ACTION.compare
    ? { ...rest, attemptIds }
    : { ...rest, attemptIds: attemptIds?.slice(0, 1), invitationId };
};

describe('presses', () => {
  test('each has its right', () => expect(Object.keys(PRESS).toSorted()).toEqual(Object.values(ACTION).toSorted()));

  test.each(Object.entries(PRESS))('%s: %s', async (action, needs) => {
    const value = encodeValue(carriedFor(action));
    const press = { action, value, isPrivate: false };
    await holds(needs, (tx, actor) => answerPress(tx, actor, { press, deps: deps() }));
  });
});

describe('forms', () => {
  test('each has its right', () => expect(Object.keys(SUBMISSION).toSorted()).toEqual(Object.values(FORM).toSorted()));

  test.each(Object.entries(SUBMISSION))('%s: %s', async (form, needs) => {
    const context = encodeValue(carriedFor(form));
    const values = valuesOf(stage)[form as keyof typeof SUBMISSION];
    await holds(needs, (tx, actor) => {
      const submission = { form, context, values, key: randomUUID() };
      return answerSubmission(tx, actor, { submission, deps: { ...deps(), lookUp: async () => undefined } });
    });
  });
});

describe('commands', () => {
  test('each has its right', () => {
    for (const { name } of COMMANDS) expect(Object.keys(COMMAND)).toContain(name);
  });

  test.each(Object.entries(COMMAND))('%s', async (_name, { text, needs }) => {
    await holds(needs, (tx, actor) => answerCommand(tx, actor, { text, ...deps() }));
  });
});
