import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCv } from '#worker/cv/read-cv.ts';
import { startChild, type Ending, type Limits } from '#worker/cv/confined.ts';
import { docxOf, honestPdf, paragraph, zipOf } from '#test/fixtures/cv.ts';

const limits: Limits = { milliseconds: 20_000, processorSeconds: 8, bytes: 512 * 2 ** 20, answerBytes: 1_000_000 };
/** The child may read `worker/cv` and nothing else of ours, so its scripts stand there while the tests run. */
const home = fileURLToPath(new URL('../../../worker/cv/', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(`${home}.test-`);
});
afterAll(() => rm(folder, { recursive: true }));

async function outcomeOf(code: string, own: Partial<Limits> = {}): Promise<Ending> {
  const path = `${folder}/${crypto.randomUUID()}.mjs`;
  await writeFile(path, code);
  return startChild(pathToFileURL(path), new Uint8Array([1]), { ...limits, ...own });
}

const tried = (code: string): string =>
  `try { ${code}; process.stdout.write('done') } catch (error) { process.stdout.write(String(error.code ?? error.name)) }`;

describe('what the reading process may do', () => {
  test('it has no environment', async () => {
    const { answer } = await outcomeOf('process.stdout.write(JSON.stringify(Object.keys(process.env)))');
    expect((JSON.parse(answer) as string[]).filter((name) => !/^(?:PWD|SHLVL|_|__CF)/.test(name))).toEqual([]);
  });

  test('it reads no file outside our code', async () => {
    const { answer } = await outcomeOf(tried(`(await import('node:fs')).readFileSync('/etc/hostname')`));
    expect(answer).toBe('ERR_ACCESS_DENIED');
  });

  test('it writes no file', async () => {
    const { answer } = await outcomeOf(tried(`(await import('node:fs')).writeFileSync('${folder}/x', 'x')`));
    expect(answer).toBe('ERR_ACCESS_DENIED');
  });

  test('it starts no other process', async () => {
    const { answer } = await outcomeOf(tried(`(await import('node:child_process')).execSync('true')`));
    expect(answer).toBe('ERR_ACCESS_DENIED');
  });

  test('it reaches no network', async () => {
    const { answer } = await outcomeOf(tried(`(await import('node:net')).connect(80, '127.0.0.1')`));
    expect(answer).toBe('Error');
    const fetched = await outcomeOf('process.stdout.write(typeof fetch)');
    expect(fetched.answer).toBe('undefined');
  });

  test('it makes no code from text', async () => {
    const { answer } = await outcomeOf(tried(`new Function('return 1')()`));
    expect(answer).toBe('EvalError');
  });
});

describe('what the reading process may use', () => {
  test('work without end stops at the deadline', async () => {
    const begun = performance.now();
    expect(await outcomeOf('for (;;) ;', { milliseconds: 1_500 })).toMatchObject({ ended: 'time' });
    expect(performance.now() - begun).toBeLessThan(4_000);
  });

  test('work without end stops when its processor time is spent, long before the deadline', async () => {
    const begun = performance.now();
    const ending = await outcomeOf('for (;;) ;', { milliseconds: 60_000, processorSeconds: 2 });
    expect(ending).toMatchObject({ ended: 'time' });
    expect(performance.now() - begun).toBeLessThan(40_000);
  }, 60_000);

  test('a busy machine, on which little work takes long, makes no file unreadable', async () => {
    const slow = `setTimeout(() => process.stdout.write('done', () => process.exit(0)), 3_000)`;
    expect(await outcomeOf(slow, { processorSeconds: 2 })).toEqual({ ended: 'answered', answer: 'done' });
  });

  test('memory outside the heap is bounded too', async () => {
    const hoard = `const all = []; setInterval(() => all.push(Buffer.alloc(32 * 2 ** 20, 1)), 5);`;
    expect(await outcomeOf(hoard, { bytes: 256 * 2 ** 20 })).toMatchObject({ ended: 'memory' });
  });

  test('the heap is bounded', async () => {
    const hoard = `const all = []; for (;;) all.push(new Array(1e6).fill(all.length / 3))`;
    expect(await outcomeOf(hoard, { bytes: 1.5e9 })).toMatchObject({ ended: 'crash' });
  });

  test('an endless answer is cut off', async () => {
    const chatter = `const say = () => process.stdout.write('x'.repeat(65536), say); say();`;
    expect(await outcomeOf(chatter)).toMatchObject({ ended: 'output' });
  });

  test('a reading that takes too long is refused as unreadable', async () => {
    await expect(readCv(await honestPdf(), { milliseconds: 1 })).rejects.toMatchObject({ code: 'cv-unreadable' });
  });
});

test('a zip bomb is refused before it is opened', async () => {
  const bomb = docxOf('', { more: [{ name: 'word/media/big.bin', data: new Uint8Array(150 * 2 ** 20) }] });
  const begun = performance.now();
  await expect(readCv(bomb)).rejects.toMatchObject({ code: 'cv-zip-bomb' });
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a zip whose directory lies about sizes is refused', async () => {
  const words = paragraph('Nora Ashdown'.repeat(100_000));
  const data = `<w:document xmlns:w="w"><w:body>${words}</w:body></w:document>`;
  const parts = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data, claims: { uncompressed: 900 } },
  ];
  await expect(readCv(zipOf(parts))).rejects.toMatchObject({ code: 'cv-unreadable' });
});

test('ten thousand entries are a bomb as well', async () => {
  const many = zipOf(
    ['[Content_Types].xml', ...Array.from({ length: 10_000 }, (_, i) => `word/${i}.xml`)].map((name) => ({
      name,
      data: '',
    })),
  );
  await expect(readCv(many)).rejects.toMatchObject({ code: 'cv-zip-bomb' });
});

test.skipIf(process.platform !== 'linux')('the reading process dies with its parent', async () => {
  await writeFile(
    `${folder}/waits.mjs`,
    `import '${home}parent.ts'; process.stdout.write(' '); setInterval(() => undefined, 1000);`,
  );
  const starter = `import { startChild } from '${home}confined.ts'; import { pathToFileURL } from 'node:url'; import { execSync } from 'node:child_process';
    void startChild(pathToFileURL('${folder}/waits.mjs'), new Uint8Array(0), ${JSON.stringify({ ...limits, milliseconds: 60_000 })});
    setTimeout(() => process.stdout.write(execSync('ps -o pid= --ppid ' + process.pid).toString()), 1_500);
    setInterval(() => undefined, 1000);`;
  await writeFile(`${folder}/starter.mjs`, starter);
  const outer = spawn(process.execPath, [`${folder}/starter.mjs`], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pids = await new Promise<number[]>((resolve) =>
    outer.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim().split(/\s+/).map(Number))),
  );
  outer.kill('SIGKILL');
  expect(pids.length).toBeGreaterThan(0);
  await wait(3_000);
  expect(pids.filter(isAlive)).toEqual([]);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
