import { expect, test } from 'vitest';
import { COMMANDS } from '#core/commands.ts';
import { commands } from '#playground/app/chat/commands.ts';

test('the playground completes exactly the commands that the bot answers', () => {
  expect(commands.map(({ text }) => text)).toEqual(COMMANDS.map(({ name }) => `/assess ${name}`));
});
