// The worker is killed when the mail server has taken a mail and nobody has noted it: sent once more at most, as the same mail.
import type { ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../standins/app.ts';
import { ended, startBeside } from '../standins/beside.ts';
import { inLong } from '../standins/long.ts';
import { outboxOf } from '../standins/outbox.ts';
import { recruiterIn } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';

const people = inLong(4, 25);
const kills = inLong(3, 20);
const timeoutMs = inLong(150_000, 600_000);

/** By message id, how often it was taken. */
const taken = new Map<string, number>();
let killing = 0;
let worker: ChildProcess | undefined;
let server: SMTPServer;
let app: App;
let db: ReturnType<typeof outboxOf>;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, _session, done) => {
      // Those beside the one whose end the worker waits for are cut off in the middle.
      const { messageId } = await simpleParser(stream).catch(() => ({ messageId: undefined }));
      if (!messageId) return;
      taken.set(messageId, (taken.get(messageId) ?? 0) + 1);
      done();
      if (killing >= kills || !worker || worker.killed) return;
      killing += 1;
      worker.kill('SIGKILL');
    },
  });
  // A killed worker resets its connections.
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  app = await startApp({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'hiring@coombe.example' }, 'web');
  db = outboxOf(app.databaseUrl);
});
afterAll(async () => {
  if (worker) await ended(worker);
  await db?.close();
  await app?.stop();
  await new Promise<void>((done) => server.close(done));
});

test(
  `after up to ${kills} kills everybody was written to, and nobody more than once a kill`,
  async () => {
    worker = await startBeside(app, 'worker');
    const recruiter = recruiterIn(app.slack);
    await recruiter.open();
    const invited = Array.from({ length: people }, (_, i) => ({
      name: `Person ${i}`,
      email: `person${i}@post.example`,
    }));
    await recruiter.invite(invited);
    await until(async () => {
      if (worker?.killed) worker = await startBeside(app, 'worker');
      return (await open()) === 0 ? true : undefined;
    }, timeoutMs);

    expect(killing).toBeGreaterThan(1);
    expect(taken.size).toBe(people);
    // A killed worker has several mails under way: each may come once more.
    expect(Math.max(...taken.values()) - 1).toBeLessThanOrEqual(killing);
    expect(await db.ask(`select mail_state from invitation where kind = 'personal' and mail_state <> 'sent'`)).toEqual(
      [],
    );
  },
  timeoutMs + 90_000,
);

const open = async () =>
  (await db.ask(`select from outbox where name = 'send-invitation' and state in ('pending', 'enqueued')`)).length;
