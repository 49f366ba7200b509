// Addresses that reach Teams' half of the bot from outside lead to Microsoft alone, and only the service's get a token.
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Parts } from '#bots/teams/answer.ts';
import { connectorOf, type Connector } from '#bots/teams/connector.ts';
import { teamsConnector } from '#bots/teams/deliver.ts';
import { onFileAnswer } from '#bots/teams/files.ts';
import { gateOf, KeysUnread, mayServe } from '#bots/teams/gate.ts';
import { Activity, heardOf, type Heard } from '#bots/teams/incoming.ts';
import { mayReach, type TeamsIdentity } from '#bots/teams/parts.ts';
import { onShared, sharedIn } from '#bots/teams/shared.ts';
import { encodeValue } from '#core/cards/carried.ts';
import { directoryOf } from '#db/directory.ts';
import { diskFiles } from '#db/files.ts';
import { writeCsv } from '#worker/export/csv.ts';
import { readConfig } from '../../config.ts';
import { secrets, startDatabase, type TestDatabase } from '../standins/database.ts';
import { elsewhereFor, insideAt, startLure, token } from './ssrf.ts';
import { setStage, userOf, type Stage } from './stage.ts';

const id = '2f1c8a55-1111-4222-8333-444455556666';
/** As an operator has it who sets what must be set. */
const { teams } = readConfig({
  PUBLIC_URL: 'https://shortlist.example',
  TEAMS_APP_ID: id,
  TEAMS_APP_PASSWORD: token,
  TEAMS_TENANT_ID: id,
});
const real: TeamsIdentity = teams!;
const standIn: TeamsIdentity = { ...real, staticToken: token };

const service = 'smba.trafficmanager.net';
const storage = 'coombe.sharepoint.com';
const good = `https://${storage}/good`;

// The inner one is inside; the outer one stands in for Microsoft. The tables name their ports.
const { inner, outer, seen } = await startLure(({ url = '' }, origin) => {
  const jwks = new URL(url, origin).searchParams.get('jwks');
  return jwks === null ? { id: '1' } : { jwks_uri: jwks };
});
const { port } = inner;
let db: TestDatabase;
let stage: Stage;
let parts: Parts;
const told: string[] = [];
const connector = {
  post: async (_at: unknown, message: object) => {
    told.push(JSON.stringify(message));
    return '1';
  },
} as unknown as Connector;

beforeAll(async () => {
  db = await startDatabase();
  stage = await setStage(db);
  const { inWorkspace, database } = db;
  const directory = directoryOf(database.kysely);
  const publicUrl = 'https://shortlist.example';
  parts = {
    identity: real,
    connector,
    deps: { inWorkspace, directory, secrets, publicUrl, csv: writeCsv, files: diskFiles(tmpdir()) },
    log: { info: () => {}, error: () => {}, warn: () => {} },
    workspaceOf: async () => stage.workspaceId,
    viewers: async () => undefined,
  };
});
afterAll(() => db?.stop());

const paths = () => seen.asked.map(({ url }) => new URL(url).pathname);
let heardSoFar = 0;
/** From a recruiter's own chat. */
function heard(what: object): Heard {
  const activity = Activity.parse({
    type: 'message',
    id: `1:${(heardSoFar += 1)}`,
    serviceUrl: `https://${service}/emea/`,
    from: { id: userOf('admin') },
    recipient: { id: '28:app' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: id },
    ...what,
  });
  return heardOf(activity)!;
}

describe('a file that was sent to the bot', () => {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const send = async (who: Parts, ...urls: string[]) => {
    const attachments = urls.map((downloadUrl) => ({ contentType, name: 'cv.pdf', content: { downloadUrl } }));
    const message = heard({ attachments });
    const { rows: before } = await problems();
    await onShared(who, message, sharedIn(message));
    return (await problems()).rows.slice(before.length).map(({ problem }) => problem);
  };
  const problems = () =>
    db.database.pool.query<{ problem: string | null }>('select problem from dropped_file order by created_at, id');

  test.each(elsewhereFor(storage, port))(
    'said to be at %s is not fetched, unlike the one beside it',
    async (_, url) => {
      expect(await send(parts, url, good)).toEqual(['unfetched', 'unfetched']);
      expect(seen.asked).toEqual([{ url: good, method: 'GET', authorization: null }]);
    },
  );

  test('that leads on, never ends or is too large is left, in time', async () => {
    const here = { ...parts, identity: standIn };
    expect(await send(here, `${outer.origin}/redirect`)).toEqual(['unfetched']);
    expect(await send(here, `${outer.origin}/endless`)).toEqual(['unfetched']);
    expect(await send(here, `${outer.origin}/large`)).toEqual(['too-large']);
    expect(paths()).toEqual(['/redirect', '/endless', '/large']);
    expect(Math.max(...seen.deadlines)).toBeLessThanOrEqual(10_000);
  });
});

describe('a file that Teams says where to put', () => {
  const answer = async (who: Parts, uploadUrl: string, contentUrl = uploadUrl) => {
    told.splice(0);
    const context = { file: encodeValue({ assessmentId: stage.assessmentId, format: 'csv' }) };
    const uploadInfo = { uploadUrl, contentUrl, uniqueId: '1' };
    await onFileAnswer(who, heard({ type: 'invoke' }), { action: 'accept', context, uploadInfo });
    await expect.poll(() => told, { interval: 5 }).toHaveLength(1);
  };

  test.each(elsewhereFor(storage, port))('at %s is not put there, nor looked for there', async (_, url) => {
    await answer(parts, url);
    await answer(parts, url, good);
    await answer(parts, good, url);
    expect(seen.asked).toEqual([]);
    expect(told.join()).not.toContain('secret');
  });

  test('in Microsoft’s storage is put there, without a token', async () => {
    await answer(parts, good);
    expect(seen.asked).toEqual([{ url: good, method: 'PUT', authorization: null }]);
  });

  test('is not put where that leads on, and not waited for', async () => {
    const here = { ...parts, identity: standIn };
    await answer(here, `${outer.origin}/redirect`);
    await answer(here, `${outer.origin}/silent`);
    expect(paths()).toEqual(['/redirect', '/silent']);
    expect(Math.max(...seen.deadlines)).toBeLessThanOrEqual(5_000);
  });
});

describe('the service that an activity comes from', () => {
  const at = (serviceUrl: string) => ({ serviceUrl, conversation: 'a:1' });

  test.each(insideAt(service, port))('at %s is neither heard nor answered', async (_, url) => {
    expect(mayServe(real, { serviceurl: url }, url)).toBe(false);
    await expect(teamsConnector(real).post(at(url), {})).rejects.toMatchObject({ reason: 'no-access' });
    expect(seen.asked).toEqual([]);
  });

  test('is the one that its token names, and gets the bot’s token', async () => {
    const url = `https://${service}/emea/`;
    expect(mayServe(real, { serviceurl: url }, url)).toBe(true);
    expect(mayServe(real, { serviceurl: url }, `https://${service}.evil.example/`)).toBe(false);
    expect(mayServe(real, {}, url)).toBe(false);
    const may = (serviceUrl: string) => mayReach(real, serviceUrl);
    const speaking = connectorOf({ appId: id, bearer: async () => token, mayReach: may, random: () => 0 });
    await expect(speaking.post(at(url), {})).rejects.toThrow('Nothing leaves');
    expect(seen.asked).toMatchObject([{ authorization: `Bearer ${token}` }]);
    expect(seen.asked[0]?.url.startsWith(url)).toBe(true);
  });

  test('leads nobody on, and is cut off where its answer is long or never ends', async () => {
    const speaking = teamsConnector(standIn);
    const redirecting = { serviceUrl: outer.origin, conversation: 'redirect' };
    await expect(speaking.remove(redirecting, 'redirect')).rejects.toThrow('fetch failed');
    await expect(speaking.post(at(`${outer.origin}/large`), {})).rejects.toThrow('longer than any');
    expect(outer.taken()).toBeLessThan(40 * 1024 * 1024);
    await expect(speaking.post(at(`${outer.origin}/endless`), {})).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(seen.asked).toHaveLength(3);
    expect(Math.max(...seen.deadlines)).toBeLessThanOrEqual(10_000);
  });
});

describe('the keys that requests are checked with', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const knock = `Bearer ${part({ alg: 'RS256', kid: '1', jku: inner.origin })}.${part({ iss: inner.origin })}.e30`;
  const gateAt = (openIdMetadata: string | undefined) => gateOf({ ...real, openIdMetadata });
  const naming = (jwks: string) => `${outer.origin}/metadata?jwks=${encodeURIComponent(jwks)}`;

  test('are named by Microsoft, whatever a token says', async () => {
    await expect(gateAt(undefined)(knock)).rejects.toBeInstanceOf(KeysUnread);
    expect(seen.asked).toEqual([
      {
        url: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        method: 'GET',
        authorization: null,
      },
    ]);
  });

  // A stand-in names keys on its own machine, in whatever writing.
  const isNear = (url: string) => URL.canParse(url) && /^(?:localhost|127\..+|\[::1\])$/u.test(new URL(url).hostname);
  test.each(insideAt('login.botframework.com', port).filter(([, url]) => !isNear(url)))(
    'said to be at %s are not read',
    async (_, url) => {
      await expect(gateAt(naming(url))(knock)).rejects.toBeInstanceOf(KeysUnread);
      expect(paths()).toEqual(['/metadata']);
    },
  );

  test('are not looked for where their place or its name leads on, and not waited for', async () => {
    await expect(gateAt(`${outer.origin}/redirect`)(knock)).rejects.toBeInstanceOf(KeysUnread);
    await gateAt(naming(`${outer.origin}/redirect`))(knock).catch(() => {});
    expect(paths()).toEqual(['/redirect', '/metadata', '/redirect']);
    await expect(gateAt(`${outer.origin}/endless`)(knock)).rejects.toBeInstanceOf(KeysUnread);
    expect(Math.max(...seen.deadlines)).toBeLessThanOrEqual(5_000);
  });
});
