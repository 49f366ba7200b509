// What was typed to the bot, whatever stands round it.
import { expect, test } from 'vitest';
import { Activity, heardOf, typedIn } from '#bots/teams/incoming.ts';

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

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['a:1', 'personal', undefined, false],
  ['a:1', undefined, undefined, false],
  ['19:x@thread.v2', 'groupChat', undefined, false],
  ['19:x@thread.v2', undefined, undefined, false],
  ['19:a_b@unq.gbl.spaces', undefined, undefined, false],
  ['19:x@thread.tacv2;messageid=1', 'channel', 'private', false],
  ['19:x@thread.tacv2;messageid=1', 'channel', undefined, true],
  ['19:x@thread.tacv2', 'groupChat', undefined, true],
  ['19:x@thread.tacv2', undefined, undefined, true],
  ['19:x@thread.new', undefined, undefined, true],
  ['19:x@thread.new', 'meeting', undefined, true],
])('%s said to be %s, %s: read by all, %s', (id, conversationType, type, isPublic) => {
  const said = message('help');
  const conversation = { id, tenantId: 'tenant', ...(conversationType ? { conversationType } : {}) };
  const heard = heardOf({ ...said, conversation, channelData: type ? { channel: { type } } : undefined });
  expect(heard?.place.public).toBe(isPublic);
});
