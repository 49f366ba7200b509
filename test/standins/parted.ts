// The product with a line between each two of its parts: a web half and two workers, one of which is behind the lines.
import type { ChildProcess } from 'node:child_process';
import { startApp, type App } from './app.ts';
import { ended, startBeside } from './beside.ts';
import { masterKey, startDatabase } from './database.ts';
import { startLine, type Line } from './line.ts';
import { startPost, type Post } from './post.ts';
import { recruiterIn } from './recruiter.ts';
import { startRedis } from './redis.ts';

export const mailLine = 'workers to the mail server';
export const lineNames = [
  mailLine,
  'web to PostgreSQL',
  'worker to PostgreSQL',
  'web to Redis',
  'worker to Redis',
  'worker to Slack',
] as const;
export type LineName = (typeof lineNames)[number];

export type Parted = {
  app: App;
  lines: Record<LineName, Line>;
  post: Post;
  recruiter: ReturnType<typeof recruiterIn>;
  /** Ends the worker that was never cut off. */
  leaveAlone(): Promise<void>;
  stop(): Promise<void>;
};
type Closing = (() => Promise<unknown>)[];

/** Both workers want the same jobs; the queue is on Redis or on PostgreSQL. */
export async function startParted(backend: 'PostgreSQL' | 'Redis'): Promise<Parted> {
  const closing: Closing = [];
  const [db, redis, post] = await Promise.all([startDatabase(), startRedis(), startPost()]);
  closing.push(db.stop, redis.stop, post.stop);
  const lines = await startLines(closing, [db.url, redis.url].map(portOf), post.port);
  const through = (name: LineName, url: string) => url.replace(`:${portOf(url)}`, `:${lines[name].port}`);
  const onRedis = (url: string) => (backend === 'Redis' ? { REDIS_URL: url } : {});
  const app = await startApp(
    {
      MASTER_KEY: masterKey.toString('base64'),
      MAIL_FROM: 'hiring@coombe.example',
      DATABASE_URL: through('web to PostgreSQL', db.url),
      ...onRedis(through('web to Redis', redis.url)),
    },
    'web',
  );
  closing.push(app.stop);
  lines['worker to Slack'].leadTo(app.slackPort);
  const mail = { SMTP_URL: `smtp://127.0.0.1:${lines[mailLine].port}` };
  const behind = {
    ...mail,
    DATABASE_URL: through('worker to PostgreSQL', db.url),
    SLACK_API_URL: `http://127.0.0.1:${lines['worker to Slack'].port}/api/`,
    ...onRedis(through('worker to Redis', redis.url)),
  };
  const [, free] = await Promise.all([
    worker(app, behind, closing),
    worker(app, { ...mail, DATABASE_URL: db.url, ...onRedis(redis.url) }, closing),
  ]);
  const recruiter = recruiterIn(app.slack);
  await recruiter.open();
  return {
    app: { ...app, databaseUrl: db.url },
    lines,
    post,
    recruiter,
    leaveAlone: () => ended(free),
    stop: async () => {
      for (const line of Object.values(lines)) line.heal('delivered');
      for (const close of closing.toReversed()) await close();
    },
  };
}

const portOf = (url: string) => Number(new URL(url).port);

async function startLines(closing: Closing, [database, redis]: number[], post: number) {
  const ends = [post, database, database, redis, redis, 0];
  const started = await Promise.all(ends.map((end) => startLine(end ?? 0)));
  closing.push(...started.map(({ stop }) => stop));
  return Object.fromEntries(lineNames.map((name, i) => [name, started[i]!])) as Parted['lines'];
}

async function worker(app: App, env: Record<string, string>, closing: Closing): Promise<ChildProcess> {
  const child = await startBeside(app, 'worker', { env });
  closing.push(() => ended(child));
  return child;
}
