// Who somebody is in Teams, asked of a conversation over HTTP.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { teamsConnector } from '#bots/teams/deliver.ts';
import { lookUpMember } from '#bots/teams/people.ts';

let server: Server;
let serviceUrl: string;

/** Lists its members, and knows nobody by name. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const isList = request.url?.includes('/pagedmembers') === true;
    const members = [{ id: '29:owen', name: 'Owen Bright', tenantId: 'coombe', userRole: 'user' }];
    response.writeHead(isList ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isList ? { members } : { error: { code: 'NotFound' } }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

const lookUp = (id: string) =>
  lookUpMember(
    teamsConnector({
      appId: 'app',
      password: undefined,
      tenantId: undefined,
      type: 'MultiTenant',
      openIdMetadata: undefined,
      staticToken: 'token',
    }),
    { at: { serviceUrl, conversation: '19:panel' }, tenantId: 'coombe', locale: 'en', timeZone: 'UTC' },
    id,
  );

test('a member who can’t be asked for by name is found in the list', async () => {
  expect(await lookUp('29:owen')).toMatchObject({ name: 'Owen Bright', isGuest: false });
});

test('somebody who is in neither isn’t known', async () => {
  expect(await lookUp('29:nobody')).toBeUndefined();
});
