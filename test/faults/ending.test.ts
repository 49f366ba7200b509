// SIGTERM while somebody is being answered: the probe says at once that it ends, nobody is cut off, and then nobody is let in.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request as requestTo } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notice } from '#core/assess/sit/notice.ts';
import { freePort, startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { candidateAt } from '../standins/candidate.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

/** Two times the grace of three seconds, and a machine that is busy. */
const mostEndingMs = 10_000;

let app: App;
let web: ChildProcess;
let url: string;
let link: string;

beforeAll(async () => {
  app = await startApp();
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  [link = ''] = await recruiter.invite([{ name: 'Amara Osei', email: 'amara@post.example' }]);
});
afterAll(async () => {
  if (web) await ended(web, 'SIGKILL');
  await app?.stop();
});

async function startWeb(): Promise<void> {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  web = await startBeside(app, 'web', { env: { DATABASE_URL: app.databaseUrl, PORT: String(port) } });
}

const probe = async () => {
  const response = await fetch(`${url}/readyz`, { headers: { connection: 'close' } });
  return `${response.status} ${await response.text()}`;
};

/** Sends the beginning of a request; `rest` sends the others and resolves with the answer. */
async function begun(path: string, body: string) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = requestTo(`${url}${path}`, { method: 'POST', headers });
  const answered = once(sent, 'response') as Promise<Parameters<NonNullable<Parameters<typeof requestTo>[2]>>>;
  answered.catch(() => {});
  await new Promise<void>((gone) => sent.write(body.slice(0, 10), () => gone()));
  await new Promise((go) => setTimeout(go, 200));
  return {
    rest: async () => {
      sent.end(body.slice(10));
      const [response] = await answered;
      return { status: response.statusCode, connection: response.headers.connection, body: await text(response) };
    },
  };
}

test('from SIGTERM on it isn’t ready, finishes what was asked and takes what is asked meanwhile, then ends', async () => {
  await startWeb();
  expect(await probe()).toBe('200 ready');
  const agreed = { agreed: true, keepProfile: false, noticeVersion: notice.version, language: 'en' };
  const { pathname } = new URL(link);
  const starting = await begun(`/api${pathname}/start`, JSON.stringify(agreed));

  const since = performance.now();
  const over = once(web, 'exit');
  web.kill('SIGTERM');
  await until(async () => (await probe()) === '503 not ready: ending' || undefined, 2_000);
  expect((await fetch(`${url}${pathname}`)).status).toBe(200);
  const answer = await starting.rest();

  expect(answer.status).toBe(200);
  expect(await over).toEqual([0, null]);
  expect(performance.now() - since).toBeLessThan(mostEndingMs);
  await expect(probe()).rejects.toThrow();
  expect((await candidateAt(link).page()).state).toBe('open');
});

test('who never finishes what they ask keeps it for some seconds, and no longer', async () => {
  await startWeb();
  await begun(`/api${new URL(link).pathname}/submit`, JSON.stringify({ comment: 'x'.repeat(50) }));
  const since = performance.now();
  const over = once(web, 'exit');
  web.kill('SIGTERM');
  expect(await over).toEqual([0, null]);
  expect(performance.now() - since).toBeLessThan(mostEndingMs);
});

test('where nothing is under way it ends at once', async () => {
  await startWeb();
  const since = performance.now();
  await ended(web);
  expect(web.exitCode).toBe(0);
  expect(performance.now() - since).toBeLessThan(2_500);
});
