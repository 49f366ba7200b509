// Words that are said to the bot where others talk: slips are answered with the nearest command, and talk isn't answered twice.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShownMessage } from '#playground/teams/page/contract.ts';
import { channel, owen, ruth } from '../standins/recruiter.ts';
import { channel as teamsChannel } from '../standins/teams-app.ts';
import { startTwoPlatforms, type TwoPlatforms } from '../standins/two-platforms.ts';

let app: TwoPlatforms;

beforeAll(async () => {
  app = await startTwoPlatforms();
}, 120_000);
afterAll(() => app?.stop());

const slackWords = (user = ruth) =>
  app.slack
    .messages(channel, user)
    .filter(({ onlyFor }) => onlyFor !== undefined)
    .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`);
const inSlack = async (text: string, has: RegExp) => {
  const before = slackWords().length;
  app.slack.say({ user: ruth, channel, text });
  return app.slack.waitFor(
    () =>
      slackWords()
        .slice(before)
        .find((one) => has.test(one)),
    20_000,
  );
};

test.each([
  ['@Shortlist asess lst', /Did you mean \/assess list/u],
  ['@Shortlist invte', /Did you mean \/assess invite/u],
  ['@Shortlist shw', /Did you mean \/assess show/u],
  ['@Shortlist ranks', /Did you mean \/assess rank/u],
  ['@Shortlist please list', /assessment/iu],
  ['@Shortlist lunch anyone?', /job descriptions \(PDF/u],
])('in Slack “%s” is answered for whoever said it', async (text, has) => {
  expect(await inSlack(text, has)).toMatch(has);
});

test('in Slack a form that was asked for in words opens by a button', async () => {
  const card = await inSlack('@Shortlist asess new', /the form opens with this button/u);
  expect(card).toMatch(/"action_id":"run"/u);
  const message = app.slack.messages(channel, ruth).at(-1)!;
  const button = JSON.stringify(message.blocks);
  const value = /"value":("(?:[^"\\]|\\.)*")/u.exec(button)?.[1] ?? '""';
  await app.slack.press({ user: ruth, messageTs: message.ts, actionId: 'run', value: JSON.parse(value) as string });
  const form = await app.slack.waitFor(() => app.slack.views(ruth).at(-1), 10_000);
  expect(JSON.stringify(form)).toContain('Job description');
});

test('in Slack what doesn’t mention the bot is let pass', async () => {
  const before = slackWords().length;
  app.slack.say({ user: ruth, channel, text: 'asess lst' });
  await inSlack('@Shortlist shwo', /Did you mean/u);
  expect(slackWords().length).toBe(before + 1);
});

const flat = (messages: ShownMessage[]): ShownMessage[] => messages.flatMap((one) => [one, ...flat(one.replies)]);
const botIn = (user: string, conversation: string) =>
  flat(app.tenant.see({ user, conversation }).messages).filter(({ from }) => from.bot);
const say = async (text: string, { user = ruth, replyTo }: { user?: string; replyTo?: string } = {}) => {
  const about = { user, conversation: teamsChannel, text, ...(replyTo && { replyTo }) };
  const { message, delivered } = app.tenant.say(about);
  await delivered;
  return message.id;
};
/** How many times the bot has spoken in the channel, after each of these. */
const spoken = () => botIn(ruth, teamsChannel).length;

test.each([
  ['@Shortlist asess lst', '@Shortlist list'],
  ['@Shortlist invte', '@Shortlist invite'],
  ['@Shortlist ranks', '@Shortlist rank'],
])('in Teams “%s” is answered with the nearest command', async (text, command) => {
  await app.tenant.install({ user: ruth, conversation: 'personal' }).catch(() => {});
  await say(text);
  const last = () => JSON.stringify(botIn(ruth, 'personal').at(-1) ?? '');
  await app.tenant.waitFor(() => last().includes('Did you mean') && last().includes(command), 20_000);
});

test('in Teams talk in a thread is answered once to each, and commands ever after', async () => {
  const thread = await say('@Shortlist hmm lunch?');
  const first = spoken();
  await say('@Shortlist hmm really', { replyTo: thread });
  expect(spoken()).toBe(first);
  await say('@Shortlist shw', { replyTo: thread });
  expect(spoken()).toBe(first + 1);
  await say('@Shortlist hmm me too', { user: owen, replyTo: thread });
  expect(spoken()).toBe(first + 2);
});

test('in Teams what reaches the bot without a mention is let pass', async () => {
  const before = app.tenant.calls().length;
  const activity = { type: 'message', id: '999', text: 'list', entities: [] };
  await app.tenant.raw({ user: ruth, conversation: teamsChannel, activity });
  expect(app.tenant.calls().length).toBe(before);
});
