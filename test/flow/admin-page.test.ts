// The admins' page: a link that works once, how candidates see the company from then on, and jobs that are tried again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidateAt } from '../standins/candidate.ts';
import { invitationsIn } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

/** One red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let room: Room;
let visit: { origin: string; cookie: string };
let link = '';

beforeAll(async () => {
  room = await openRoom({ recruiter: 'Teams', manager: 'Slack' });
  await room.recruiter.say('new');
  await room.recruiter.fillIn({ title: 'Backend Developer', job });
  await room.recruiter.press(await room.recruiter.card(/Draft: /u, 60_000), 'Approve');
  await room.recruiter.card(/Nobody is invited/u);
  await room.recruiter.say('invite');
  await room.recruiter.fillIn({ people: 'Amara Osei, amara@post.example' });
  [link = ''] = invitationsIn(await room.recruiter.answer(/1 candidate is invited/u));
});
afterAll(() => room?.app.stop());

const at = (path: string, init: RequestInit = {}) =>
  fetch(visit.origin + path, {
    redirect: 'manual',
    ...init,
    headers: { cookie: visit.cookie, ...(init.headers as Record<string, string>) },
  });

async function send(fields: Record<string, string | File>, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await at('/admin/look', { method: 'POST', body, headers });
  return { status: response.status, text: await response.text() };
}

const look = { name: 'Coombe & Sons', contact: 'jobs@coombe.example', own: 'on', accent: '#ffcc00' };
const company = async () => (await candidateAt(link).page()).workspace;

describe('the page', () => {
  test('opens once by a link of one’s own, and not for who only looks at links', async () => {
    await room.recruiter.say('home');
    await room.recruiter.press(await room.recruiter.answer(/assessment/u), 'Admin page');
    const { links } = await room.recruiter.answer(/how candidates see your company/u);
    const url = links.find((one) => one.includes('/admin/open/')) ?? '';
    const preview = await fetch(url, { headers: { 'user-agent': 'Slackbot-LinkExpanding 1.0' } });
    expect(preview.status).toBe(204);
    const opened = await fetch(url, { redirect: 'manual' });
    expect(opened.headers.get('set-cookie')).toMatch(/Path=\/admin; .*HttpOnly.*SameSite=Lax/u);
    visit = { origin: new URL(url).origin, cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0]! };
    expect((await fetch(url)).status).toBe(410);
    const shown = await at('/admin');
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('What candidates see');
    expect((await fetch(`${visit.origin}/admin`)).status).toBe(404);
    expect((await fetch(`${visit.origin}/admin`, { headers: { cookie: 'sid=other' } })).status).toBe(401);
  });

  test('ends with its member’s rights', async () => {
    const db = outboxOf(room.app.databaseUrl);
    await db.ask(`update member set role = 'recruiter'`);
    expect((await at('/admin')).status).toBe(401);
    await db.ask(`update member set role = 'admin'`);
    expect((await at('/admin')).status).toBe(200);
    await db.close();
  });
});

describe('how candidates see the company', () => {
  test('is its name, its colour where it can be read, its logo, and whom to write to', async () => {
    const before = await company();
    expect(before.look).toMatchObject({ hasAccent: false, hasLogo: false });
    expect((await send({ ...look, logo: new File([png], 'logo.png') })).status).toBe(303);
    const now = await company();
    expect(now).toEqual({
      name: 'Coombe & Sons',
      contact: 'jobs@coombe.example',
      look: { version: 1, hasAccent: true, hasLogo: true },
    });
    const shell = await (await fetch(link)).text();
    expect(shell).toContain(`${new URL(link).pathname}/look.css?v=1`);
    const css = await fetch(`${link}/look.css?v=1`);
    expect(css.headers.get('content-type')).toMatch(/^text\/css/u);
    expect(await css.text()).toMatch(/--accent:#[0-9a-f]{6}.*prefers-color-scheme:dark.*--accent:#ffcc00/u);
    const logo = await fetch(`${link}/logo?v=1`);
    expect(logo.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await logo.arrayBuffer()).equals(png)).toBe(true);
  });

  test('what can’t be taken is said at its field, what was typed stays, and nothing changes', async () => {
    const before = await company();
    const script = await send({
      ...look,
      logo: new File(['<svg onload="alert(1)"/>'], 'logo.png', { type: 'image/png' }),
    });
    expect([script.status, script.text]).toEqual([422, expect.stringContaining('no PNG, JPEG or WebP')]);
    const large = await send({ ...look, logo: new File([png, new Uint8Array(210 * 1024)], 'logo.png') });
    expect(large.status).toBe(422);
    const photo = await send({ ...look, logo: new File([png, new Uint8Array(6 * 1024 * 1024)], 'photo.png') });
    expect([photo.status, photo.text]).toEqual([422, expect.stringContaining('no PNG, JPEG or WebP')]);
    const vast = Buffer.from(png);
    vast.writeUInt32BE(50_000, 16);
    const unfolds = await send({ ...look, logo: new File([vast], 'vast.png') });
    expect([unfolds.status, unfolds.text]).toEqual([422, expect.stringContaining('more than 2,000 pixels')]);
    const address = await send({ ...look, contact: 'nobody', name: 'Other & Sons' });
    expect(address.status).toBe(422);
    expect(address.text).toContain('Write an e-mail address');
    expect(address.text).toContain('value="Other &amp; Sons"');
    expect((await send({ ...look, accent: 'red;}*{display:none' })).status).toBe(422);
    const broken = await at('/admin/look', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBeGreaterThanOrEqual(400);
    expect((await send(look, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await company()).toEqual(before);
  });

  test('the logo goes on its own, and empty fields bring the platform’s name back', async () => {
    await send({ ...look, removeLogo: 'on' });
    expect((await company()).look).toEqual({ version: 2, hasAccent: true, hasLogo: false });
    expect((await fetch(`${link}/logo`)).status).toBe(404);
    await send({ name: '', contact: '', accent: '#ffcc00' });
    expect(await company()).toMatchObject({ contact: null, look: { hasAccent: false } });
    expect((await company()).name).not.toBe('Coombe & Sons');
  });

  test('a colour that is chosen counts without the tick beside it, and the one that is shown by itself doesn’t', async () => {
    const plain = /name="plain" value="(?<shown>#[0-9a-f]{6})"/u.exec(await (await at('/admin')).text())?.groups?.[
      'shown'
    ];
    await send({ name: '', contact: '', accent: plain ?? '', plain: plain ?? '' });
    expect((await company()).look.hasAccent).toBe(false);
    await send({ name: '', contact: '', accent: '#aa2255', plain: plain ?? '' });
    expect((await company()).look.hasAccent).toBe(true);
    expect(await (await at('/admin')).text()).not.toContain('name="plain"');
  });

  test('keeps no sign in its name that nobody sees, or that turns the words around', async () => {
    expect((await send({ ...look, name: '\u202eCoombe\u0000 & Sons\u2066' })).status).toBe(303);
    expect((await company()).name).toBe('Coombe & Sons');
  });
});

test('a job that ended without success is shown with its reason, and tried again by a press', async () => {
  const db = outboxOf(room.app.databaseUrl);
  const [row] = await db.ask<{ id: string }>(
    `insert into outbox (workspace_id, name, key, payload, state, problem, tries, done_at)
     select workspace_id, 'update-card', id::text, jsonb_build_object('assessmentId', id), 'dead', 'No such channel <b>', 5, now()
     from assessment limit 1 returning id`,
  );
  const page = await (await at('/admin')).text();
  expect(page).toContain('No such channel &lt;b&gt;');
  expect(page).toContain('5 tries');
  const again = await at(`/admin/jobs/${row!.id}/again`, { method: 'POST' });
  expect(again.headers.get('location')).toContain('said=again');
  await expect
    .poll(async () => (await db.ask(`select state from outbox where id = ${row!.id}`))[0])
    .toEqual({ state: 'done' });
  expect((await at(`/admin/jobs/${row!.id}/again`, { method: 'POST' })).headers.get('location')).toContain('said=not');
  await db.close();
});
