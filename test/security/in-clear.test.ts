// What stands in clear after a whole run: no name, address, answer or reason in any row of any schema, nor in any file.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAssessment, sitAll } from '../standins/opening.ts';
import { outboxOf } from '../standins/outbox.ts';
import { until } from '../standins/until.ts';
import { openRoom, type Room } from '../standins/two-platforms.ts';

const amara = {
  name: 'Amara Osei',
  email: 'amara@post.example',
  text: 'I would ask Quillfeather for EXPLAIN ANALYZE.',
};
const secrets = ['Amara', 'Osei', 'amara@post', 'Quillfeather', 'Zephyrine'];
/** As text, and as the digits that a column of bytes is shown in. */
const traces = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('hex')]);
const found = (text: string) => traces.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));

let room: Room;
let db: ReturnType<typeof outboxOf>;

beforeAll(async () => {
  room = await openRoom({ recruiter: 'Slack', manager: 'Slack' });
  const { recruiter, manager } = room;
  await openAssessment(recruiter);
  await sitAll(recruiter, [amara]);
  db = outboxOf(room.app.databaseUrl);
  await manager.say('rank');
  await manager.press(await manager.answer(/Amara Osei/u), 'Advance', 'Amara Osei');
  await manager.fillIn({ reason: 'As Zephyrine said.' });
  await manager.answer(/Amara Osei: advanced/u);
}, 160_000);
afterAll(async () => {
  await db?.close();
  await room?.app.stop();
});

test('no row of any table holds it, the queue’s jobs and events included', async () => {
  const tables = await db.ask<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const held: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await db.ask<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    const traced = found(rows.map(({ row }) => row).join('\n'));
    if (traced.length > 0) held[name] = traced;
  }
  expect(held).toEqual({});
});

test('no file holds it, nor does its name', async () => {
  const folder = join(room.app.dataDir, 'files');
  // The report of the decision may still be under way.
  const files = await until(async () => {
    const all = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const whole = all.filter((one) => one.isFile() && /[\da-f-]{36}$/u.test(one.name));
    return whole.length > 0 ? whole : undefined;
  }, 60_000);
  for (const { name, parentPath } of files) {
    expect(found(name)).toEqual([]);
    const text = (await readFile(join(parentPath, name))).toString('latin1');
    expect(found(text), name).toEqual([]);
    // A PDF's words are packed: in clear, it would show by its first letters.
    expect(text.includes('%PDF'), name).toBe(false);
  }
});
