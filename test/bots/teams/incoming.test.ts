// What was typed to the bot, whatever stands round it.
import { expect, test } from 'vitest';
import { Activity, typedIn } from '#bots/teams/incoming.ts';

const bot = { id: '28:app', name: 'Shortlist' };
const message = (text: string, mention?: string) =>
  Activity.parse({
    type: 'message',
    serviceUrl: 'http://127.0.0.1',
    from: { id: '29:ruth' },
    recipient: bot,
    conversation: { id: '19:panel' },
    text,
    entities: mention ? [{ type: 'mention', text: mention, mentioned: bot }] : [],
  });

test.each([
  ['help', undefined],
  ['<at>Shortlist</at> help', '<at>Shortlist</at>'],
  ['<at>Shortlist</at>&nbsp;help\n', '<at>Shortlist</at>'],
  ['<at id="0">Shortlist</at> help', undefined],
  ['<at>Shortlist</at> help', undefined],
  ['Shortlist help', undefined],
])('%j means help', (text, mention) => {
  expect(typedIn(message(text, mention))).toBe('help');
});

test('who else is mentioned stays', () => {
  expect(typedIn(message('<at>Shortlist</at> show <at>Owen</at>', '<at>Shortlist</at>'))).toBe('show <at>Owen</at>');
});
