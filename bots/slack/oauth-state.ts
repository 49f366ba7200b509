// The state that goes to Slack with an installer and comes back: signed, for ten minutes, once.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidStateError, type StateStore } from '@slack/oauth';
import type { Grants } from '#core/ports/grants.ts';
import type { Secrets } from '#core/ports/outside.ts';

export const STATE_SECONDS = 600;

type Parts = { stateSecret: string; secrets: Secrets; grants: Grants };

/** Nothing is kept until it comes back, so that looking at the page, however often, fills no table. */
export function stateStore({ stateSecret, secrets, grants }: Parts): StateStore {
  const signed = (text: string) => createHmac('sha256', stateSecret).update(text).digest();
  return {
    generateStateParam: async (_options, now) => {
      const text = `${secrets.token()}.${(now.getTime() + STATE_SECONDS * 1000).toString(36)}`;
      return `${text}.${signed(text).toString('base64url')}`;
    },
    verifyStateParam: async (now, state) => {
      const [token = '', until = '', signature = ''] = state.split('.');
      const [right, given] = [signed(`${token}.${until}`), Buffer.from(signature, 'base64url')];
      if (right.length !== given.length || !timingSafeEqual(right, given)) throw refused('was not made here');
      const expiresAt = new Date(Number.parseInt(until, 36));
      if (expiresAt <= now) throw refused('is too old');
      // By what is signed: the same signature can be written in several ways.
      if (!(await grants.useState(secrets.hash(`${token}.${until}`), expiresAt))) throw refused('was used before');
      return { scopes: [] };
    },
  };
}

const refused = (why: string) => new InvalidStateError(`The state ${why}.`);
