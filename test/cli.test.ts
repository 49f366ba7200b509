import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'shortlist-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Outcome = { code: number; out: unknown; err: string };

const cli = (...args: string[]) => cliIn(folder, ...args);

function cliIn(dataDir: string, ...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['cli.ts', ...args],
      { env: { ...process.env, DATA_DIR: dataDir } },
      (error, stdout, stderr) => {
        done({ code: Number(error?.code ?? 0), out: stdout === '' ? undefined : JSON.parse(stdout), err: stderr });
      },
    );
  });
}

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('one JSON value on stdout, and an exit code that says how it went', () => {
  test('doctor: what was looked at, what was found, how it is mended', async () => {
    const { code, out } = await cli('doctor');
    expect(code).toBe(0);
    expect(out).toContainEqual(expect.objectContaining({ check: 'node', state: 'ok' }));
    expect(out).toContainEqual(
      expect.objectContaining({ check: 'mail', state: 'warn', mend: expect.stringContaining('SMTP_URL') }),
    );
  });

  test('doctor: a data folder that wasn’t there yet is on a disk with room', async () => {
    const { out } = await cliIn(join(folder, 'not', 'yet', 'there'), 'doctor');
    expect(out).toContainEqual(expect.objectContaining({ check: 'disk', found: expect.not.stringMatching(/^0\.0 /u) }));
  });

  test('doctor --fix: the schema and the key are made, and made once', async () => {
    const { code, out } = await cli('doctor', '--fix');
    expect(out).toContainEqual(expect.objectContaining({ check: 'schema', found: expect.stringMatching(/applied/u) }));
    expect(out).toContainEqual(expect.objectContaining({ check: 'master key', state: 'ok' }));
    expect(code).toBe(0);
    const again = await cli('doctor', '--fix', 'jobs');
    expect(again.out).toContainEqual(expect.objectContaining({ check: 'schema', found: 'at this program’s level' }));
    expect(again.out).toContainEqual(expect.objectContaining({ check: 'jobs', found: '0 dead jobs are tried again' }));
  });

  test('draft: criteria, items, minutes', async () => {
    const { code, out } = await cli(
      'draft',
      file('job.txt', 'Customer support lead. You coach six agents, answer hard tickets calmly and write clearly.'),
    );
    expect(code).toBe(0);
    expect(out).toMatchObject({ language: 'en', engine: expect.stringContaining('item bank') });
    const { criteria, items } = out as {
      criteria: { weight: number }[];
      items: { kind: string; criterion: string; prompt: string; minutes: number; source: string }[];
    };
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const item of items)
      expect(Object.keys(item)).toEqual(expect.arrayContaining(['kind', 'criterion', 'prompt', 'minutes', 'source']));
  });

  test('bank: a line an item; with an id all of it; an unknown id is refused', async () => {
    const { code, out } = await cli('bank');
    expect(code).toBe(0);
    expect(out).toContainEqual(expect.objectContaining({ id: 'sales-first-meeting', area: 'sales', kind: 'choice' }));
    expect((await cli('bank', 'sales-first-meeting')).out).toMatchObject({
      item: { key: 2, because: expect.any(String) },
    });
    expect(await cli('bank', 'nothing')).toMatchObject({ code: 1, out: { error: { code: 'no-such-item' } } });
    expect((await cli('bank', 'one', 'two')).code).toBe(2);
  });

  test('grade: in order, with spread and evidence', async () => {
    const question = {
      id: 'q',
      kind: 'short_answer',
      question: 'When do you need a database transaction?',
      points: ['several changes as one, all or none', 'an example where half would be harmful'],
    };
    const answers = [
      {
        id: 'good',
        text: 'When several changes must happen as one, all or none: moving money takes from one account and gives to another, and half of it would lose money.',
      },
      { id: 'none', text: '' },
    ];
    const { code, out } = await cli(
      'grade',
      file('grade.json', JSON.stringify({ questions: [{ ...question, answers }] })),
    );
    expect(code).toBe(0);
    const [good, none] = out as { answer: string; score: number; standardError: number; evidence: string[] }[];
    expect([good?.answer, none?.answer]).toEqual(['good', 'none']);
    expect(good!.score).toBeGreaterThan(60);
    expect(none!.score).toBe(0);
    expect(good!.evidence.length).toBeGreaterThan(0);
  });

  test('bad input is refused with a code and a sentence, exit 1', async () => {
    for (const args of [
      ['read-cv', file('picture.pdf', 'not a pdf')],
      ['grade', file('bad.json', '{"x":1}')],
      ['read-cv', join(folder, 'nowhere.pdf')],
      ['draft', file('empty.txt', '')],
    ]) {
      const { code, out } = await cli(...args);
      expect(code, args.join(' ')).toBe(1);
      expect(out).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    }
  });

  test('a word that is no command, or a missing file name, is usage, exit 2', async () => {
    expect(await cli('foo')).toMatchObject({ code: 2, out: undefined, err: expect.stringContaining('read-cv FILE') });
    expect(await cli('draft')).toMatchObject({ code: 2, out: undefined });
  });
});

describe('--help', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      execFile(
        process.execPath,
        ['cli.ts', ...args],
        { env: { ...process.env, DATA_DIR: folder } },
        (error, out, err) => done({ code: Number(error?.code ?? 0), out, err }),
      );
    });
  const names = ['doctor', 'read-cv', 'draft', 'match-cv', 'bank', 'teams-app', 'backup', 'restore', 'seed', 'grade'];

  test.each(names)('%s says its use, its options and an example, and does nothing', async (name) => {
    const { code, out, err } = await run(name, '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^Usage: npm run -s cli -- ${name}`, 'u'));
    expect(out).toMatch(new RegExp(`Options:[^]*--help[^]*Example:\\n  npm run -s cli -- ${name}`, 'u'));
  });

  test('alone it names every command', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const name of names) expect(out).toContain(`\n  ${name}`);
  });

  test.each([
    [['seed', '--offline'], /“seed” has no option --offline\. It has none: leave it out\./u],
    [['draft', 'job.txt', '--online'], /“draft” has no option --online\. It knows --offline: leave --online out\./u],
    [['restore'], /“restore” needs more: restore DIR\./u],
    [['bank', 'one', 'two'], /“bank” takes no “two”\./u],
    [['doctor', 'jobs'], /“jobs” isn’t understood/u],
    [['grad'], /There is no command “grad”\.\nUsage: /u],
  ])('%j says what to do, exit 2', async (args, said) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});
