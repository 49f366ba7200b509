// Many requests at once that need more than their own transaction: others are answered meanwhile.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberIn, owen, panel, ruth, startTeamsApp, wordsOf, type TeamsApp } from '../standins/teams-app.ts';

let app: TeamsApp;
let calls = 0;
const invoke = (user: string, name: string, data: object) =>
  app.tenant.raw({
    user,
    conversation: panel,
    activity: { type: 'invoke', id: `f:many-${calls++}`, name, value: { data } },
  });
const asked = (user: string, command: string) => invoke(user, 'task/fetch', { command });

beforeAll(async () => {
  app = await startTeamsApp();
  await memberIn(app.tenant, ruth, panel).say('list');
  await asked(owen, 'help');
}, 60_000);
afterAll(() => app?.stop());

/** How long a colleague waits for help while all of this is under way. */
async function waitOf(all: Promise<unknown>[]): Promise<number> {
  await new Promise((done) => setTimeout(done, 300));
  const before = performance.now();
  expect(wordsOf(await asked(owen, 'help'))).toContain('list');
  const ms = performance.now() - before;
  await Promise.all(all);
  return ms;
}

test('forty wrong workspace codes', async () => {
  const all = Array.from({ length: 40 }, (_, i) => asked(ruth, `link W-AAAA-BB22-CC33-D${i + 200}`));
  expect(await waitOf(all)).toBeLessThan(3_000);
  for (const answer of await Promise.all(all))
    expect(wordsOf(answer)).toMatch(/doesn’t work here|too many|wrong codes/iu);
}, 60_000);

test('forty forms that name somebody whom Teams is slow to know', async () => {
  const fields = { notify: 'text', locale: 'text', member: 'text', role: 'text' };
  app.tenant.fault('member', { delayMs: 3_000 }, 40);
  const all = Array.from({ length: 40 }, (_, i) => {
    const shortlist = { form: 'settings', context: '{}', key: `many-${i}`, opened: { command: 'settings' } };
    const typed = { notify: 'every', locale: 'en', member: `29:nobody${i}`, role: 'recruiter' };
    return invoke(ruth, 'task/submit', { ...typed, shortlist: { ...shortlist, timeZone: 'UTC', fields } });
  });
  expect(await waitOf(all)).toBeLessThan(1_500);
}, 60_000);
