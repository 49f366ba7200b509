// What is read of a message in Slack, whoever wrote it.
import { expect, test } from 'vitest';
import { messageText, spokenText } from '#bots/slack/message-text.ts';

test('a command is read without the mention of the bot', () => {
  expect(spokenText('<@U0SHORT1> show backend <@U0OWEN01>')).toBe('show backend');
});

test.each(['<@', '<', '<mailto:', '<!', '<a|', '<http:', ' ', '&lt;'])('400,000 of %j take no time', (part) => {
  const text = part.repeat(400_000 / part.length);
  const begun = performance.now();
  spokenText(text);
  messageText(text);
  expect(performance.now() - begun).toBeLessThan(200);
});
