// Commands, presses and dialogs over HTTP, through the real CloudAdapter and a connector that speaks Teams' protocol.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channel, memberIn, owen, ruth, sam, startTeamsApp, wordsOf, type TeamsApp } from '../../standins/teams-app.ts';

let app: TeamsApp;
let recruiter: ReturnType<typeof memberIn>;

beforeAll(async () => {
  app = await startTeamsApp();
  recruiter = memberIn(app.tenant);
}, 60_000);
afterAll(() => app?.stop());

describe('a command', () => {
  test('that is for one member alone is answered in their own chat, and the thread names nobody', async () => {
    await recruiter.say('help');
    await recruiter.see(/What you can type/u, { where: 'personal' });
    const line = await recruiter.see(/your chat with me/u);
    expect(wordsOf(line)).not.toMatch(/Ruth.*your chat/u);
    expect(wordsOf(recruiter.messages())).not.toMatch(/What you can type/u);
  });

  test('in a personal chat is answered there, with a slash or without', async () => {
    await recruiter.say('/assess list', 'personal');
    await recruiter.see(/job description/u, { where: 'personal' });
    await recruiter.say('lsit', 'personal');
    expect(wordsOf(await recruiter.see(/Did you mean/u, { where: 'personal' }))).toContain('list');
  });
});

describe('an assessment', () => {
  test('is made in a dialog, drafted, approved on its card, and closed after a question', async () => {
    const open = await recruiter.open();
    expect(wordsOf(open)).toContain('Backend Developer');
    await recruiter.press(open, 'Add candidates');
    await recruiter.submit(/Invite/u, { people: 'Amara Osei, amara@post.example' });
    expect(wordsOf(await recruiter.dialogCard())).toMatch(/\/a\/[\w-]{43}/u);
    await recruiter.close();
    await recruiter.see(/0 of 1 finished/u);
  });

  test('a mistake comes back at its field with what was typed', async () => {
    await recruiter.press(await recruiter.see(/0 of 1 finished/u), 'Add candidates');
    await recruiter.submit(/Invite/u, { people: 'Tom Hadley, tom@coombe,example' });
    const card = wordsOf(await recruiter.dialogCard());
    expect(card).toContain('tom@coombe,example');
    expect(card).toMatch(/Attention/u);
    await recruiter.submit(/Invite/u, { people: 'Tom Hadley, tom@coombe.example' });
    await recruiter.see(/0 of 2 finished/u);
    await recruiter.close();
  });

  test('a guest is told why not, and nothing is done', async () => {
    const guest = memberIn(app.tenant, sam, channel);
    await guest.say('list');
    await guest.see(/Guests can’t use Shortlist/u, { where: 'personal' });
  });

  test('is closed and opened again in place', async () => {
    const other = memberIn(app.tenant, owen, channel);
    await other.say('list');
    const card = await recruiter.see(/0 of 2 finished/u);
    await app.tenant.view({ user: ruth, conversation: channel });
    expect(card).toBeDefined();
  });
});
