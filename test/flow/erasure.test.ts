// A recruiter erases a person: while they write, and after they have finished; nothing of them is left, and the counts agree.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAnswer, candidateAt, sit } from '../standins/candidate.ts';
import { invitationsIn, type Desk } from '../standins/desk.ts';
import { outboxOf } from '../standins/outbox.ts';
import { job } from '../standins/recruiter.ts';
import { until } from '../standins/until.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

const title = 'Backend Developer';
const amara = { name: 'Amara Osei', email: 'amara@post.example', text: 'I would run EXPLAIN ANALYZE first.' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example', text: 'No idea.' };

async function openCandidate(desk: Desk, name: string) {
  await desk.say('show');
  await desk.press(await desk.answer(/finished|invited yet/u), 'Candidates');
  await desk.press(await desk.answer(/Recruiters and admins alone/u), 'Open', name);
  return desk.answer(/The link is for this person alone|Finished/u);
}

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let db: ReturnType<typeof outboxOf>;
  let [amaras, toms] = ['', ''];
  const idOf = async (link: string) => {
    const of = `select i.candidate_id as id, i.id as invitation, a.id as attempt from invitation i join attempt a on a.invitation_id = i.id`;
    const rows = await db.ask<{ id: string; invitation: string; attempt: string }>(`${of} order by a.started_at`);
    return link === amaras ? rows[0]! : rows.at(-1)!;
  };
  /** Every row of every table, as text. */
  const everything = async () => {
    const tables = await db.ask<{ name: string }>(
      `select format('%s.%s', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'keys') and table_type = 'BASE TABLE'`,
    );
    const all = await Promise.all(
      tables.map(async ({ name }) =>
        (await db.ask<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)).map(({ row }) => ({
          name,
          row,
        })),
      ),
    );
    return all.flat();
  };
  const holding = async (id: string) => [
    ...new Set((await everything()).filter(({ row }) => row.includes(id)).map(({ name }) => name)),
  ];
  const settled = () =>
    expect
      .poll(() => db.ask(`select name from outbox where state in ('pending', 'enqueued') and run_at < now()`), {
        timeout: 30_000,
      })
      .toEqual([]);
  const files = async () =>
    (await readdir(join(room.app.dataDir, 'files'), { recursive: true }).catch(() => [])).filter((name) =>
      /[\da-f-]{36}$/u.test(name),
    );

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    recruiter = room.recruiter;
    db = outboxOf(room.app.databaseUrl);
    await recruiter.say('new');
    await recruiter.fillIn({ title, job });
    await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
    await recruiter.card(/nobody (?:has finished|is invited)/iu);
    await recruiter.say('invite');
    await recruiter.fillIn({ people: [amara, tom].map(({ name, email }) => `${name}, ${email}`).join('\n') });
    [amaras = '', toms = ''] = invitationsIn(await recruiter.answer(/2 candidates are invited/u));
    await sit(amaras, amara);
    await recruiter.card(/1 of 2 finished(?!.*being scored)/u, 60_000);
    await until(async () => (await files()).length === 1 || undefined, 60_000);
  });
  afterAll(async () => {
    await db?.close();
    await room?.app.stop();
  });

  test('while they write: refused at once, nothing is written after, and their page says so', async () => {
    const candidate = candidateAt(toms);
    await candidate.agree();
    await candidate.introduce(tom.name, tom.email);
    const [item] = (await candidate.page()).questions;
    await candidate.answer(item!.id, anAnswer(item!, 'Before.'));
    const ids = await idOf(toms);

    const older = await openCandidate(recruiter, tom.name);
    await recruiter.press(await openCandidate(recruiter, tom.name), 'Erase');
    const said = await recruiter.answer(/This person is erased/u);
    expect(said.words).toContain('Out of reach');
    expect(said.words).not.toContain(tom.name);
    // Teams shows one dialog at a time, so nothing older is left there to press.
    if (platform === 'Slack') {
      await recruiter.press(older, 'Erase');
      await recruiter.answer(/This invitation isn’t there any more/u);
    }

    for (const refused of [
      await candidate.answer(item!.id, anAnswer(item!, 'After.'), 2),
      await candidate.submit(),
      await candidate.introduce(tom.name, tom.email),
      await candidate.ask('POST', '/look', {}),
      await candidate.ask('GET', '/data'),
      await candidate.agree(),
    ])
      expect(refused).toMatchObject({ status: 410, body: { error: { code: 'link-erased' } } });
    const page = await fetch(toms);
    expect([page.status, await page.text()]).toEqual([410, expect.stringContaining('Your data was removed')]);
    await settled();
    expect(await holding(ids.attempt)).toEqual(['public.audit_log']);
    await recruiter.card(/1 of 1 finished/u);
  });

  test('once they have finished: rows, key and files are gone, and the card no longer holds them', async () => {
    const ids = await idOf(amaras);
    expect((await room.app.mails()).map(({ to }) => to)).toContain(amara.email);
    await recruiter.press(await openCandidate(recruiter, amara.name), 'Erase');
    await recruiter.answer(/This person is erased/u);
    await recruiter.card(/^(?!.*(?:Amara|AO))[^]*(?:Nobody is invited yet|nobody has finished)/iu);
    await settled();
    expect(await files()).toEqual([]);
    expect((await room.app.mails()).map(({ to }) => to)).not.toContain(amara.email);
    const keys = await db.ask(`select candidate_id from keys.candidate_key where candidate_id = $1`, [ids.id]);
    expect(keys).toEqual([]);
    // Jobs carry ids, the log says what was done, and the erasure itself is kept.
    expect((await holding(ids.id)).toSorted()).toEqual(['public.audit_log', 'public.erasure', 'public.outbox']);
    const [logged] = await db.ask(
      `select actor, action, data from audit_log where subject = $1 and action = 'erased'`,
      [ids.id],
    );
    expect(logged).toEqual({ actor: expect.stringMatching(/^[\da-f-]{36}$/u), action: 'erased', data: {} });
  });

  test('every job that still holds their ids ends quietly', async () => {
    const [gone] = await db.ask<{ id: string }>(`select candidate_id as id from erasure limit 1`);
    const [member] = await db.ask<{ id: string }>(`select id from member limit 1`);
    const id = gone!.id;
    const jobs: [string, Record<string, string>][] = [
      ['send-invitation', { invitationId: id }],
      ['send-deadline', { invitationId: id }],
      ['send-reminder', { invitationId: id }],
      ['read-cv', { attemptId: id }],
      ['score-attempt', { attemptId: id }],
      ['write-report', { attemptId: id }],
      ['send-report', { attemptId: id, memberId: member!.id }],
      ['tell-request', { requestId: id }],
      ['tell-scorecard-request', { requestId: id }],
      ['tell-result', { attemptId: id, memberId: member!.id }],
      ['finish-erasure', { candidateId: id }],
    ];
    for (const [name, payload] of jobs) await db.again(name, payload);
    expect(await db.ask(`select name, problem from outbox where state = 'dead' or problem is not null`)).toEqual([]);
  });

  test('invited again they are somebody new, and nobody gets a number that was another’s', async () => {
    await recruiter.say('invite');
    await recruiter.fillIn({ people: `${amara.name}, ${amara.email}` });
    await recruiter.answer(/1 candidate is invited/u);
    const rows = await db.ask(`select number from invitation where kind = 'personal'`);
    expect(rows).toEqual([{ number: 3 }]);
    const mails = (await room.app.mails()).filter(
      ({ to, subject }) => to === amara.email && /your assessment/u.test(subject),
    );
    await expect.poll(async () => (await room.app.mails()).length, { timeout: 10_000 }).toBeGreaterThan(mails.length);
  });
});
