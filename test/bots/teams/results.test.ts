// Results in a group chat of Teams: initials for all, names for who may see them, decisions, and the report as a file.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sit } from '../../standins/candidate.ts';
import {
  actionIn,
  cardsOf,
  channel,
  leila,
  memberIn,
  panel,
  ruth,
  sam,
  startTeamsApp,
  wordsOf,
  type TeamsApp,
} from '../../standins/teams-app.ts';

let app: TeamsApp;
let recruiter: ReturnType<typeof memberIn>;

const answer =
  'I would look at the plan with EXPLAIN first, then at the index, because a sequential scan reads it all.';

beforeAll(async () => {
  app = await startTeamsApp();
  recruiter = memberIn(app.tenant, ruth, panel);
  const card = await recruiter.open();
  await recruiter.press(card, 'Add candidates');
  await recruiter.submit(/Invite/u, { people: 'Amara Osei, amara@post.example\nTom Hadley, tom@post.example' });
  const links = wordsOf(await recruiter.dialogCard()).match(/https?:[^\s"|`>\\]+\/a\/[\w-]{43}/gu) ?? [];
  await recruiter.close();
  const [first, second] = [...new Set(links)];
  await sit(first!, { name: 'Amara Osei', email: 'amara@post.example', text: answer });
  await sit(second!, { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.', choice: 1 });
  app.tenant.lookAway(ruth);
}, 120_000);
afterAll(() => app?.stop());

describe('a viewer', () => {
  test('who is unknown sees initials, no quotes and no decisions to press', async () => {
    const stranger = memberIn(app.tenant, leila, panel);
    const shown = wordsOf(await stranger.see(/1st/u, { ms: 100_000 }));
    expect(shown).toContain('A. O.');
    expect(shown).not.toMatch(/Amara|Hadley|EXPLAIN|Advance/u);
    await app.tenant.view({ user: leila, conversation: panel });
    expect(wordsOf(stranger.messages())).not.toMatch(/Amara Osei/u);
  }, 120_000);

  test('who may review sees names and buttons, on a view of their own', async () => {
    await app.tenant.view({ user: ruth, conversation: panel });
    const own = await recruiter.see(/Amara Osei/u);
    expect(wordsOf(own)).toMatch(/Only you see this/u);
    expect(wordsOf(own)).toContain('Advance');
    expect(wordsOf(memberIn(app.tenant, leila, panel).messages())).not.toContain('Amara Osei');
  });
});

describe('elsewhere', () => {
  const refreshed = async (user: string, conversation: string, value: string) => {
    const action = { verb: 'refresh', data: { action: 'refresh', value } };
    const activity = { type: 'invoke', id: `f:${user}${conversation}`, name: 'adaptiveCard/action', value: { action } };
    return wordsOf(await app.tenant.raw({ user, conversation, activity }));
  };

  test('a guest who took the id along sees no more than a public card', async () => {
    const card = cardsOf(await recruiter.see(/Amara Osei/u));
    const { value } = actionIn(card, 'Add candidates').data as { value: string };
    expect(await refreshed(leila, panel, value)).toContain('A. O.');
    const shown = await refreshed(sam, 'personal', value);
    expect(shown).toMatch(/2 of 2 finished.*A\. O\. · 1/u);
    expect(shown).not.toMatch(/Amara|Tomás|likely \d/u);
  });

  test('a candidate whom a search found is shared by initials, and named in the searcher’s list alone', async () => {
    const query = { user: ruth, conversation: channel, command: 'candidates' as const, parameters: { words: 'amara' } };
    const [found] = (await app.tenant.query(query)).results ?? [];
    expect(found?.title).toBe('Amara Osei');
    expect(wordsOf(found?.card)).toContain('A. O.');
    expect(wordsOf(found?.card)).not.toContain('Amara');
  });
});

describe('a decision', () => {
  test('is asked for in a dialog, and stands on the card of all without a name or reason', async () => {
    await recruiter.press(await recruiter.see(/Amara Osei/u), 'Hold');
    await recruiter.submit(/Hold|hold|Save/u, { reason: 'After the lunch on 9 December.' });
    expect(wordsOf(await recruiter.dialogCard())).toMatch(/hold/iu);
    await recruiter.close();
    const stranger = memberIn(app.tenant, leila, panel);
    const shown = wordsOf(await stranger.see(/on hold by Ruth Marlow/u, { ms: 30_000 }));
    expect(shown).not.toMatch(/lunch|Amara|Hadley/u);
  });

  test('closing asks first, and closes once it is confirmed', async () => {
    await app.tenant.view({ user: ruth, conversation: panel });
    await recruiter.press(await recruiter.see(/Amara Osei/u), 'Close');
    expect(wordsOf(await recruiter.dialog())).toContain('Close this assessment?');
    await recruiter.submit('Close it');
    await recruiter.close();
    const stranger = memberIn(app.tenant, leila, panel);
    await stranger.see(/Closed .* by Ruth Marlow/u, { ms: 30_000 });
  });
});

const accepted = (uploadUrl: string, file: string, id: string) => ({
  type: 'invoke',
  id,
  name: 'fileConsent/invoke',
  value: {
    action: 'accept',
    context: { file },
    uploadInfo: { uploadUrl, contentUrl: uploadUrl, name: 'x.pdf', uniqueId: 'u', fileType: 'pdf' },
  },
});

describe('the report as a file', () => {
  const open = async () => {
    await app.tenant.view({ user: ruth, conversation: panel });
    await recruiter.press(await recruiter.see(/Amara Osei/u), 'Report');
    await recruiter.submit(/PDF/u);
    await recruiter.close();
    const asks = (one: object) => /"state":"open"/u.test(JSON.stringify(one));
    return app.tenant.waitFor(() => recruiter.messages('personal').findLast(asks), 60_000);
  };

  test('is asked about, uploaded when it is wanted, and shown', async () => {
    const consent = await open();
    await app.tenant.consent({ user: ruth, message: consent.id, accept: true });
    await recruiter.see(/fileInfo/u, { where: 'personal' });
    expect(
      Buffer.from(app.tenant.files().at(-1)?.content ?? '', 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
  }, 90_000);

  test('isn’t sent to an address of somebody else', async () => {
    const before = app.tenant.files().length;
    const pressed = actionIn(cardsOf(await recruiter.see(/Amara Osei/u)), 'Report').data as { value: string };
    const raw = accepted('https://evil.example/x', pressed.value, 'f:evil');
    await app.tenant.raw({ user: ruth, conversation: 'personal', activity: raw });
    await recruiter.see(/gave no place for the file/u, { where: 'personal' });
    expect(app.tenant.files().length).toBe(before);
  });

  test('is taken in the member’s own chat alone, and nothing of another place is shown', async () => {
    const before = app.tenant.files().length;
    const pressed = actionIn(cardsOf(await recruiter.see(/Amara Osei/u)), 'Report').data as { value: string };
    const good = `${app.teams.serviceUrl()}x`;
    const outside = accepted(good, pressed.value, 'f:panel');
    await app.tenant.raw({ user: ruth, conversation: panel, activity: outside });
    const elsewhere = accepted(good, pressed.value, 'f:elsewhere');
    elsewhere.value.uploadInfo.contentUrl = 'https://evil.example/x';
    await app.tenant.raw({ user: ruth, conversation: 'personal', activity: elsewhere });
    await recruiter.see(/gave no place for the file/u, { where: 'personal' });
    expect(wordsOf(recruiter.messages('personal'))).not.toContain('evil.example');
    expect(wordsOf(recruiter.messages())).not.toMatch(/place for the file|fileInfo/u);
    expect(app.tenant.files().length).toBe(before);
  });

  test('that Teams is slow to take is given up while Teams still waits, and the member is told', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const uploadUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/x`;
    const pressed = actionIn(cardsOf(await recruiter.see(/Amara Osei/u)), 'Report').data as { value: string };
    const begun = performance.now();
    const outcome = await app.tenant.raw({
      user: ruth,
      conversation: 'personal',
      activity: accepted(uploadUrl, pressed.value, 'f:slow'),
    });
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(outcome).toMatchObject({ status: 200 });
    await recruiter.see(/took too long to take the file/u, { where: 'personal' });
    silent.closeAllConnections();
    silent.close();
  });
});
