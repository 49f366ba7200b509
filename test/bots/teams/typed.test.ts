// What was typed in Teams, however the bot was called.
import { expect, test } from 'vitest';
import { typedIn, type Activity } from '#bots/teams/incoming.ts';

const said = (text: string, mention?: string): string => {
  const entities = mention ? [{ type: 'mention', text: mention, mentioned: { id: '28:bot' } }] : [];
  return typedIn({ text, entities, recipient: { id: '28:bot' } } as unknown as Activity);
};

test.each([
  ['show backend', undefined],
  ['@Shortlist show backend', undefined],
  ['/shortlist show backend', undefined],
  ['<at>Shortlist</at> show backend', '<at>Shortlist</at>'],
  ['<at>Shortlist</at>&nbsp;show backend', '<at>Shortlist</at>'],
])('%s is the command that the cards name', (text, mention) => {
  expect(said(text, mention)).toBe('show backend');
});
