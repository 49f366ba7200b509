// Commands, presses and dialogs over HTTP, through the real CloudAdapter and a connector that speaks Teams' protocol.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  channel,
  everything,
  leila,
  memberIn,
  owen,
  ruth,
  sam,
  startTeamsApp,
  wordsOf,
  type TeamsApp,
} from '../../standins/teams-app.ts';

let app: TeamsApp;
let recruiter: ReturnType<typeof memberIn>;

beforeAll(async () => {
  app = await startTeamsApp();
  recruiter = memberIn(app.tenant);
}, 60_000);
afterAll(() => app?.stop());

/** What the buttons of a card carry. */
const pressables = (card: unknown) => everything(card).flatMap(({ data }) => (data ? [data] : []));

describe('a command', () => {
  test('that is for one member alone is answered in their own chat, and the thread names nobody', async () => {
    await recruiter.say('help');
    await recruiter.see(/What you can type/u, { where: 'personal' });
    const line = await recruiter.see(/your chat with me/u);
    expect(wordsOf(line)).not.toMatch(/Ruth.*your chat/u);
    expect(wordsOf(recruiter.messages())).not.toMatch(/What you can type/u);
  });

  test('that was answered in a chat of one’s own leaves nothing to greet about there', async () => {
    await app.tenant.view({ user: ruth, conversation: 'personal' });
    expect(wordsOf(recruiter.messages('personal'))).not.toContain('Hello, I’m Shortlist');
  });

  test('in a personal chat is answered there, with a slash or without', async () => {
    await recruiter.say('/assess list', 'personal');
    await recruiter.see(/job description/u, { where: 'personal' });
    await recruiter.say('lsit', 'personal');
    expect(wordsOf(await recruiter.see(/Did you mean/u, { where: 'personal' }))).toContain('list');
  });
});

describe('an assessment', () => {
  test('is made in a dialog, drafted, approved on its card, and has people invited', async () => {
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

  test('a form that is submitted after the assessment has closed says so, and nothing is done', async () => {
    await recruiter.say('close');
    await recruiter.press(await recruiter.see(/Close this assessment/u, { where: 'personal' }), 'Close it');
    const yes = pressables(await recruiter.dialogCard()).find((data) => Object.hasOwn(data, 'sure'));
    await recruiter.close();
    await recruiter.press(await recruiter.see(/0 of 2 finished/u), 'Add candidates');
    const activity = { type: 'invoke', id: 'f:closing', name: 'task/submit', value: { data: yes } };
    await app.tenant.raw({ user: ruth, conversation: 'personal', activity });
    await recruiter.see(/Closed /u);
    await recruiter.submit(/Invite/u, { people: 'Late Comer, late@post.example' });
    expect(wordsOf(await recruiter.dialogCard())).toMatch(/is closed/u);
    expect(wordsOf(await recruiter.dialogCard())).not.toContain('Input.Text');
    await recruiter.close();
    await recruiter.see(/0 of 2 finished/u);
  });

  test('is opened again in place', async () => {
    await app.tenant.view({ user: ruth, conversation: channel });
    await recruiter.press(await recruiter.see(/Open again/u), 'Open again');
    await recruiter.see(/Add candidates/u);
    expect(wordsOf(await recruiter.see(/0 of 2 finished, closes/u))).not.toContain('Open again');
  });
});

describe('where Teams can’t do it plainly', () => {
  test('without a chat of their own a member gets a button that shows the answer', async () => {
    const other = memberIn(app.tenant, owen, channel);
    app.tenant.fault('create', { status: 404 });
    await other.say('help');
    await other.press(await other.see(/Show it to me/u), 'Show it to me');
    expect(wordsOf(await other.dialogCard())).toContain('What you can type');
    await other.close();
  });

  test('a card that is pressed in a personal chat stays as it became, for whoever opens the chat anew', async () => {
    await recruiter.say('list', 'personal');
    const list = await recruiter.see(/1 open assessment/u, { where: 'personal' });
    await recruiter.press(list, 'Show');
    const kept = () => recruiter.messages('personal').find(({ id, edited }) => id === list.id && edited);
    expect(wordsOf(await app.tenant.waitFor(kept, 10_000))).toContain('0 of 2 finished');
    const updates = app.tenant.calls('update').filter((call) => JSON.stringify(call).includes(list.id));
    expect(JSON.stringify(updates)).toContain('0 of 2 finished');
  });

  test('a press that an older client sends as a message is a press', async () => {
    const before = recruiter.messages('personal').length;
    const activity = { type: 'message', id: 'old-press', value: { action: 'run', value: '{"c":"help"}' } };
    await app.tenant.raw({ user: ruth, conversation: channel, activity });
    await app.tenant.waitFor(() => recruiter.messages('personal').length > before);
    expect(wordsOf(recruiter.messages('personal').at(-1))).toContain('What you can type');
  });

  test('a member is chosen from those in the conversation, and gets a role', async () => {
    await recruiter.say('settings');
    await recruiter.press(await recruiter.see(/settings|roles|Roles/iu), 'Open the form');
    const card = wordsOf(await recruiter.dialogCard());
    const { id } = app.tenant.member(leila);
    expect(card).toContain('Leila Haddad');
    await recruiter.submit(/Save/u, { member: id, role: 'recruiter' });
    expect(wordsOf(await recruiter.dialogCard())).toContain('Leila Haddad is a recruiter now');
    await recruiter.close();
  });

  test('a list in which nothing is chosen asks for a choice', async () => {
    const activity = {
      type: 'invoke',
      id: 'f:none',
      name: 'task/fetch',
      value: { data: { action: 'person', pick: true } },
    };
    expect(wordsOf(await app.tenant.raw({ user: ruth, conversation: channel, activity }))).toMatch(/Choose somebody/u);
  });
});
