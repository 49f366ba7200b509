// Every route that is reached from outside: who may use it, what a stranger gets, and under which headers.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shareLink } from '#core/assess/invite/share.ts';
import { notice } from '#core/assess/sit/notice.ts';
import { secrets } from '../standins/database.ts';
import { placeOf, setStage, type Stage } from './stage.ts';
import { routesOf, startWholeWeb, type WholeWeb } from './whole-web.ts';

/** What lets somebody in: nothing is needed, a candidate’s link, a report’s link or session, the admins’, the platform’s signature, the token of the figures. */
const ROUTES: Record<string, 'public' | 'link' | 'report' | 'admin' | 'signed' | 'figures'> = {
  'GET /': 'public',
  'GET /favicon.ico': 'public',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /assets/report.css': 'public',
  'GET /slack/install': 'public',
  'GET /slack/oauth_redirect': 'public',
  'GET /a/:token': 'link',
  'GET /a/:token/logo': 'link',
  'GET /a/:token/look.css': 'link',
  'GET /api/a/:token': 'link',
  'GET /api/a/:token/data': 'link',
  'PUT /api/a/:token/answers/:item': 'link',
  'PUT /api/a/:token/cv': 'link',
  'PUT /api/a/:token/cv/confirmed': 'link',
  'PUT /api/a/:token/intake': 'link',
  'PUT /api/a/:token/language': 'link',
  'POST /api/a/:token/alive': 'link',
  'POST /api/a/:token/clock': 'link',
  'POST /api/a/:token/interview/:item': 'link',
  'POST /api/a/:token/interview/:item/voice': 'link',
  'POST /api/a/:token/cv/skip': 'link',
  'POST /api/a/:token/leave': 'link',
  'POST /api/a/:token/look': 'link',
  'POST /api/a/:token/pen': 'link',
  'POST /api/a/:token/requests': 'link',
  'PUT /api/a/:token/feedback': 'link',
  'POST /api/a/:token/signs': 'link',
  'POST /api/a/:token/start': 'link',
  'POST /api/a/:token/submit': 'link',
  'GET /r/:id': 'report',
  'GET /r/:id/:token': 'report',
  'GET /r/:id/report.pdf': 'report',
  'POST /r/:id/decide': 'report',
  'POST /r/:id/score': 'report',
  'GET /admin': 'admin',
  'GET /admin/logo': 'admin',
  'GET /admin/look.css': 'admin',
  'GET /admin/open/:token': 'admin',
  'POST /admin/jobs/:id/again': 'admin',
  'POST /admin/look': 'admin',
  'POST /admin/model': 'admin',
  'GET /metrics': 'figures',
  'POST /slack/events': 'signed',
  'POST /api/messages': 'signed',
};
const of = (kind: string) =>
  Object.entries(ROUTES)
    .filter(([, found]) => found === kind)
    .map(([route]) => route);

let web: WholeWeb;
let ours: Stage;
let theirs: Stage;

beforeAll(async () => {
  web = await startWholeWeb();
  [ours, theirs] = [await setStage(web), await setStage(web)];
});
afterAll(() => web?.stop());

/** What each writing step is sent, so that nothing but the link is amiss. */
const BODIES: Record<string, object> = {
  start: { agreed: true, keepProfile: false, noticeVersion: 1, language: 'en' },
  submit: { comment: '' },
  requests: { kind: 'review', said: 'Please look again.' },
  feedback: { level: 4 },
  pen: { writer: 'a-writer-of-tests' },
  leave: { writer: 'a-writer-of-tests' },
  confirmed: { employers: [], skills: [] },
  language: { language: 'fr' },
  item: { answer: { kind: 'choice', choice: 1 }, revision: 9 },
};

type Asked = { token?: string; id?: string; item?: string; headers?: Record<string, string> };

async function ask(route: string, { token = 'x', id = randomUUID(), item = randomUUID(), headers }: Asked = {}) {
  const [method = '', path = ''] = route.split(' ');
  const filled = path
    .replace(':token', token)
    .replace(':id', id)
    .replace(':item', item)
    .replace('/assets/report.css', await stylePath());
  const last = path.split('/').at(-1)?.replace(':', '') ?? '';
  const isForm = path.startsWith('/r/');
  const body = isForm ? 'kind=hold&reason=Writes+clearly+about+it' : JSON.stringify(BODIES[last] ?? {});
  const type = isForm
    ? 'application/x-www-form-urlencoded'
    : last === 'cv'
      ? 'application/octet-stream'
      : 'application/json';
  const response = await fetch(web.url + filled, {
    method,
    redirect: 'manual',
    headers: { 'content-type': type, ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const stylePath = async () =>
  /\/assets\/report-[\da-f]+\.css/u.exec(await (await fetch(`${web.url}/a/nobody`)).text())?.[0] ?? 'none';

/** Everything that is kept of a workspace. */
async function kept({ workspaceId }: Stage): Promise<string> {
  const { rows } = await web.database.pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'keys') and c.relname not in ('migration', 'workspace')`,
  );
  const all = await Promise.all(
    rows.map(async ({ name }) => {
      const found = await web.database.pool.query<{ rows: string }>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as rows from ${name} t where workspace_id = $1`,
        [workspaceId],
      );
      return `${name} ${found.rows[0]?.rows}`;
    }),
  );
  return all.toSorted().join('\n');
}

test('every route is listed here, and none is listed that isn’t there', () => {
  const found = routesOf(web.app).map((route) => route.replace(/report-[\da-f]+/u, 'report'));
  expect(found).toEqual(Object.keys(ROUTES).toSorted());
});

describe('an unsigned request', () => {
  const command = 'command=%2Fassess&text=list&team_id=T1&user_id=U1';
  test.each<[string, string, Record<string, string>, string]>([
    ['slack/events', 'empty', {}, ''],
    ['slack/events', 'a command', {}, command],
    ['slack/events', 'with ssl_check', {}, `ssl_check=1&${command}`],
    ['slack/events', 'with ssl_check and a payload', {}, 'ssl_check=1&payload=%7B%22type%22%3A%22block_actions%22%7D'],
    ['slack/events', 'with an empty signature', { 'x-slack-signature': '', 'x-slack-request-timestamp': '1' }, command],
    ['api/messages', 'without a token', {}, '{"type":"message"}'],
    ['api/messages', 'with a token of no algorithm', { authorization: `Bearer ${jwt('none')}` }, '{"type":"message"}'],
    ['api/messages', 'with a token that isn’t one', { authorization: 'Bearer a.b' }, '{"type":"message"}'],
  ])('to /%s %s is refused with 401, and nothing is kept', async (path, _what, headers, body) => {
    const before = await kept(ours);
    const type = path === 'api/messages' ? 'application/json' : 'application/x-www-form-urlencoded';
    const all = { 'content-type': type, ...headers };
    expect((await fetch(`${web.url}/${path}`, { method: 'POST', headers: all, body })).status).toBe(401);
    expect(await kept(ours)).toBe(before);
  });

  test.each(of('signed'))('by another method than %s’s is none of ours', async (route) => {
    for (const method of ['GET', 'PUT', 'DELETE', 'TRACE'])
      expect(
        (await ask(`${method === 'TRACE' ? 'PATCH' : method} ${route.split(' ')[1]}`)).status,
      ).toBeGreaterThanOrEqual(401);
  });
});

function jwt(alg: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg })}.${part({ iss: 'https://api.botframework.com', exp: 9_999_999_999 })}.AA`;
}

describe('what isn’t theirs', () => {
  test.each(of('link'))('%s without a right link: not there, the same for all', async (route) => {
    const before = await kept(ours);
    const tries = [
      '0',
      '1',
      '1000',
      '%00',
      '__proto__',
      '..%2f..',
      randomBytes(32).toString('base64url'),
      ours.invitationId,
    ];
    const answers = await Promise.all(tries.map(async (token) => ask(route, { token })));
    // What can't be read isn't looked up at all.
    for (const { status } of answers) expect([404, 422], route).toContain(status);
    expect(new Set(answers.map(({ text }) => text)).size, route).toBe(1);
    expect(await kept(ours)).toBe(before);
  });

  test.each(of('report'))('%s without a session: not there, for a report and for none', async (route) => {
    const [real, none] = [await ask(route, { id: ours.attempts[0]! }), await ask(route)];
    expect([real.status, real.text]).toEqual([none.status, none.text]);
    expect([404, 410]).toContain(real.status);
  });

  test.each(of('admin'))('%s without a visit that an admin opened: not there', async (route) => {
    const headers = { cookie: `sid=${await sessionFor(ours, ours.attempts[0]!)}` };
    const before = await kept(ours);
    expect([404, 410], route).toContain((await ask(route)).status);
    // Nor by the session of a report, and a report by none of an admin.
    expect([401, 410], route).toContain((await ask(route, { headers })).status);
    expect(await kept(ours)).toBe(before);
    const admin = { cookie: `sid=${await sessionFor(ours, null)}` };
    expect((await ask('GET /r/:id', { id: ours.attempts[0]!, headers: admin })).status).toBe(401);
  });

  test('an admin of one workspace tries no job of another again', async () => {
    const { rows } = await web.database.pool.query<{ id: string }>(
      `insert into outbox (workspace_id, name, key, payload, state) values ($1, 'update-card', 'x', '{}', 'dead') returning id`,
      [ours.workspaceId],
    );
    const id = rows[0]!.id;
    const [our, their] = [await sessionFor(ours, null), await sessionFor(theirs, null)];
    const before = await kept(ours);
    const answer = await ask('POST /admin/jobs/:id/again', { id, headers: { cookie: `sid=${their}` } });
    expect(answer.headers.get('location')).toContain('said=not');
    expect(await kept(ours)).toBe(before);
    expect((await ask('GET /admin', { headers: { cookie: `sid=${their}` } })).text).not.toContain('update-card');
    expect((await ask('GET /admin', { headers: { cookie: `sid=${our}` } })).text).toContain('update-card');
  });

  test('a session of one workspace opens no report of another, and says no more than of none', async () => {
    const [own, foreign] = [ours.attempts[0]!, theirs.attempts[0]!];
    const headers = { cookie: `sid=${await sessionFor(theirs, foreign)}` };
    // It isn't scored yet, and only whoever has a session is told so.
    expect((await ask('GET /r/:id', { id: foreign, headers })).status).toBe(410);
    const before = await kept(ours);
    for (const route of of('report').filter((one) => !one.endsWith(':token'))) {
      const [real, none] = [await ask(route, { id: own, headers }), await ask(route, { headers })];
      expect([real.status, real.text], route).toEqual([none.status, none.text]);
      expect(real.status, route).toBe(401);
    }
    expect(await kept(ours)).toBe(before);
  });

  test('a report’s link of one workspace opens no report of another', async () => {
    const token = secrets.token();
    await web.inWorkspace(theirs.workspaceId, async (tx) => {
      const [admin] = await tx.membersWithRole(['admin']);
      const expiresAt = new Date(Date.now() + 60_000);
      await tx.addReportLink({
        attemptId: theirs.attempts[0]!,
        memberId: admin!.id,
        tokenHash: secrets.hash(token),
        expiresAt,
      });
    });
    expect((await ask('GET /r/:id/:token', { id: ours.attempts[0]!, token })).status).toBe(410);
    const opened = await ask('GET /r/:id/:token', { id: theirs.attempts[0]!, token });
    expect(opened.status).toBe(303);
    expect(opened.headers.get('set-cookie')).toMatch(/sid=[\w-]{43}; .*HttpOnly; Secure; SameSite=Lax/u);
  });

  test('a question of another workspace is answered as one that isn’t there', async () => {
    const token = secrets.linkToken(theirs.invitationId);
    await web.database.pool.query(
      `update attempt set state = 'started', submitted_at = null where invitation_id = $1`,
      [theirs.invitationId],
    );
    const [foreign] = await web.inWorkspace(ours.workspaceId, (tx) => tx.items(ours.assessmentId));
    const before = await kept(ours);
    for (const route of [
      'PUT /api/a/:token/answers/:item',
      'POST /api/a/:token/interview/:item',
      'POST /api/a/:token/interview/:item/voice',
    ]) {
      const [real, none] = [await ask(route, { token, item: foreign!.id }), await ask(route, { token })];
      expect([real.status, real.text]).toEqual([none.status, none.text]);
      expect(real.status).toBeGreaterThanOrEqual(400);
    }
    expect(await kept(ours)).toBe(before);
  });

  test('another site’s page can save nothing with somebody’s link or session', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const token = secrets.linkToken(ours.invitationId);
    const before = await kept(ours);
    for (const route of [...of('link'), ...of('report'), ...of('admin')].filter((one) => !one.startsWith('GET')))
      expect((await ask(route, { token, headers })).status, route).toBe(403);
    expect(await kept(ours)).toBe(before);
  });
});

test('the 61st who starts by one share link within a minute is asked to wait, by 429 and Retry-After', async () => {
  const token = await web.inWorkspace(ours.workspaceId, async (tx) => {
    const [member] = await tx.membersWithRole(['admin']);
    const actor = { workspaceId: ours.workspaceId, member: member!, place: placeOf('slack') };
    return (await shareLink(tx, actor, { id: ours.assessmentId, secrets })).token;
  });
  const start = (i: number) =>
    fetch(`${web.url}/api/a/${token}/start`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...BODIES['start'],
        noticeVersion: notice.version,
        name: 'Dewi',
        email: `d${i}@post.example`,
      }),
    });
  const first = await Promise.all(Array.from({ length: 60 }, (_, i) => start(i)));
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]));
  const late = await start(60);
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60']);
});

async function sessionFor({ workspaceId }: Stage, attemptId: Stage['attempts'][number] | null): Promise<string> {
  const sid = secrets.token();
  await web.inWorkspace(workspaceId, async (tx) => {
    const [admin] = await tx.membersWithRole(['admin']);
    const expiresAt = new Date(Date.now() + 60_000);
    await tx.addReportSession({ attemptId, memberId: admin!.id, sidHash: secrets.hash(sid), expiresAt });
  });
  return sid;
}

describe('headers', () => {
  const csp = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'upgrade-insecure-requests': '',
  };
  const pages = Object.keys(ROUTES).filter((route) => ROUTES[route] !== 'signed');

  test.each(pages)('of %s', async (route) => {
    const token = secrets.linkToken(ours.invitationId);
    for (const asked of [{}, { token }]) {
      const { headers } = await ask(route, asked);
      const policy = headers.get('content-security-policy') ?? '';
      const directives = policy.split(';').map((one) => one.trim().split(' '));
      expect(Object.fromEntries(directives.map(([name = '', ...values]) => [name, values.join(' ')]))).toEqual(csp);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/u);
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      // What the company looks like is nobody's secret, and stays in the browser that has seen it.
      const isLook =
        /\/(?:logo|look\.css)$/u.test(route) && headers.get('content-type') !== 'application/json; charset=utf-8';
      if (isLook) expect(headers.get('cache-control') ?? '').toMatch(/^(?:private|no-store)/u);
      else if (
        ROUTES[route] === 'link' ||
        ROUTES[route] === 'report' ||
        ROUTES[route] === 'admin' ||
        route.includes('/slack/')
      )
        expect(headers.get('cache-control'), route).toBe('no-store');
    }
  });
});
