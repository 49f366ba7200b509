// The words of a message that an assessment is started from, whoever wrote it.
import { expect, test } from 'vitest';
import { messageText } from '#bots/teams/message-text.ts';

test('the words stay, a line for each paragraph', () => {
  const content = '<p>Depot planner</p><p class="x">Need: rosters &amp; Excel.<br/>Pay &lt; 40k</p>';
  expect(messageText(content)).toBe('Depot planner\nNeed: rosters & Excel.\nPay < 40k\n');
});

test.each(['<', '<br', '<br ', '</p', '<a <', '&lt;', '<br>'])('256 kB of %j take no time', (part) => {
  const content = part.repeat(262_144 / part.length);
  const begun = performance.now();
  messageText(content);
  expect(performance.now() - begun).toBeLessThan(200);
});
