// What Slack’s teams have granted: whatever the order in which Slack tells of an end, one state comes of it.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantsOf } from '#db/grants.ts';
import { keyringOf } from '#db/vault.ts';
import type { Grants } from '#core/ports/grants.ts';
import { masterKey, startDatabase, type TestDatabase } from '../standins/database.ts';

let db: TestDatabase;
let grants: Grants;
beforeAll(async () => {
  db = await startDatabase();
  grants = grantsOf(db.database.kysely, keyringOf(masterKey));
});
afterAll(() => db?.stop());

const grantOf = (holder: string) => ({
  holder,
  organisation: null,
  botUser: 'U0SHORT1',
  scopes: ['commands'],
  token: `xoxb-${holder}`,
  renewal: { refreshToken: `xoxe-${holder}`, expiresAt: new Date(Date.now() + 3_600_000) },
});
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const isLive = async (holder: string) => (await grants.ofHolder(holder)) !== undefined;

test('ends in 1,000 random orders: those from before the installation change nothing, one from after it stays', async () => {
  let n = 0;
  const end = fc.integer({ min: -500, max: 500 }).filter((seconds) => Math.abs(seconds) > 5);
  await fc.assert(
    fc.asyncProperty(fc.array(end, { maxLength: 4 }), async (ends) => {
      const holder = `T${(n += 1)}`;
      await grants.save(grantOf(holder));
      for (const seconds of ends) await grants.end(holder, ago(-seconds));
      expect(await isLive(holder)).toBe(ends.every((seconds) => seconds < 0));
    }),
    { numRuns: 1_000 },
  );
});

test('an end in the same second as the installation counts', async () => {
  await grants.save(grantOf('TSAME'));
  await grants.end('TSAME', new Date(Math.floor(Date.now() / 1000) * 1000));
  expect(await isLive('TSAME')).toBe(false);
});

test('one of many takes a renewal, and what was renewed meanwhile isn’t overwritten', async () => {
  const old = grantOf('TNEW');
  await grants.save(old);
  const taken = await Promise.all(Array.from({ length: 10 }, () => grants.takeRenewal('TNEW', 30_000)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  const by = (name: string) => ({ token: name, renewal: { refreshToken: name, expiresAt: ago(-43_200) } });
  await grants.renewed(old, by('first'));
  await grants.renewed(old, by('second'));
  expect((await grants.ofHolder('TNEW'))?.token).toBe('first');
  await grants.endToken(old);
  expect(await isLive('TNEW')).toBe(true);
});

test('a team’s own grant goes before its organisation’s', async () => {
  await grants.save(grantOf('E1'));
  await grants.save({ ...grantOf('T1OF'), organisation: 'E1' });
  const of = async (id: string) => (await grants.ofTeam({ id, organisation: 'E1' }))?.holder;
  expect([await of('T1OF'), await of('T2OF')]).toEqual(['T1OF', 'E1']);
  await grants.end('T1OF', ago(0));
  expect(await of('T1OF')).toBeUndefined();
  await grants.save(grantOf('E1'));
  expect(await of('T1OF')).toBe('E1');
});
