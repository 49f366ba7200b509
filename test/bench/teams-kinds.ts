// Two invokes of Teams, as the stand-in would send them: a form that a button opens, and a card's own button.
import { channel, memberIn, ruth } from '../standins/teams-app.ts';
import type { Kind, Terms } from './acknowledge.ts';
import type { PlatformRequest } from './load-requests.ts';
import { linkTeams } from './link-teams.ts';
import type { Field } from './people.ts';
import type { Stage } from './stage.ts';

export async function teamsTerms(stage: Stage, field: Field): Promise<Terms> {
  await linkTeams(stage, field, channel);
  const member = memberIn(stage.teams.tenant, ruth, channel);
  await member.say('new');
  const opener = await member.see(/Open the form/u);
  const card = await member.see(/Open my view/u);
  const kinds: Kind[] = [
    {
      said: 'A form that a button opens in Teams',
      wanted: '"task":{"type":"continue"',
      request: await requests(stage, () => member.press(opener, 'Open the form')),
    },
    {
      said: 'A press of “Open my view” on the ranked card in Teams',
      // Names stand in the presser's own view alone.
      wanted: 'Person ',
      request: await requests(stage, () => member.press(card, 'Open my view')),
    },
  ];
  return { platform: 'teams', kinds, times: 1.7, busyMs: 80 };
}

/** What this act sends, to be sent again and again with a token of its own each time. */
async function requests(stage: Stage, act: () => Promise<unknown>): Promise<Kind['request']> {
  const body = await stage.capture(act);
  const { id, conversation } = JSON.parse(body) as { id: string; conversation: { id: string } };
  const one = { platform: 'teams', body, id, conversation: conversation.id } as const;
  return async (count): Promise<PlatformRequest> => ({ ...one, tokens: await tokensOf(stage, count) });
}

const anHour = 3_600;

/** Good for an hour and some seconds, no two alike. */
async function tokensOf({ teams }: Stage, count: number): Promise<string[]> {
  const expires = Math.floor(Date.now() / 1000) + anHour;
  const signed = Array.from({ length: count }, (_, i) => teams.authorization({ expires: expires + i }));
  return (await Promise.all(signed)).map(({ authorization = '' }) => authorization);
}
