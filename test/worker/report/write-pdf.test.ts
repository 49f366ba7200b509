import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { infoOf } from '../../standins/pdf.ts';
import { until } from '../../standins/until.ts';
import { afterEach, expect, test } from 'vitest';
import { startPdfWriter, type PdfWriter, type PdfWriterOptions } from '#worker/report/write-pdf.ts';
import { reportWith, sampleReport } from '#test/fixtures/report.ts';

const open: PdfWriter[] = [];
function writer(options?: PdfWriterOptions): PdfWriter {
  const made = startPdfWriter(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-pdf-'));
  folders.push(folder);
  return folder;
}

/** A thread that does as told instead of writing PDFs; `starts` is how many of them there have been. */
function threadThat(does: string): URL {
  const path = join(newFolder(), 'thread.mjs');
  const before = `import { parentPort } from 'node:worker_threads'; import { appendFileSync, readFileSync } from 'node:fs';
    appendFileSync(${JSON.stringify(`${path}.starts`)}, 'x'); const starts = readFileSync(${JSON.stringify(`${path}.starts`)}).length;`;
  writeFileSync(path, `${before}\nparentPort.on('message', ({ id }) => { ${does} });`);
  return pathToFileURL(path);
}

const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

/** The delay of the main loop in milliseconds, 99th percentile, while something goes on elsewhere. */
async function delayDuring(act: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await act();
  delay.disable();
  return delay.percentile(99) / 1e6;
}

test('twenty reports are written and hold up the main loop by at most 20 ms more than doing nothing, 99 times of 100', async () => {
  const pdfs = writer();
  const report = reportWith({ name: '張美玲', answer: 'A long answer. '.repeat(200) });
  await pdfs.write(report);
  const times: number[] = [];
  const idle = await delayDuring(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  const busy = await delayDuring(async () => {
    for (let i = 0; i < 20; i++) {
      const from = performance.now();
      expect(isPdf(await pdfs.write(report))).toBe(true);
      times.push(performance.now() - from);
    }
  });
  const [p50, p95] = [9, 18].map((i) => times.toSorted((a, b) => a - b)[i]?.toFixed(0));
  process.stdout.write(
    `20 warm PDFs: p50 ${p50} ms, p95 ${p95} ms; main loop p99 ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms\n`,
  );
  expect(busy - idle).toBeLessThanOrEqual(20);
}, 60_000);

test('reports asked for at once are all written', async () => {
  const pdfs = writer();
  const names = ['Amara Osei', 'Tom Hadley', 'Mei-Ling Chau'];
  const made = await Promise.all(names.map((name) => pdfs.write(reportWith({ name, answer: 'Yes.' }))));
  const titles = made.map(infoOf);
  expect((await Promise.all(titles)).map(({ Title }) => Title.split(',')[0])).toEqual(names);
}, 30_000);

test('a report that can’t be drawn is refused, and the next one is written', async () => {
  const pdfs = writer();
  await expect(pdfs.write({ ...sampleReport(), criteria: undefined as never })).rejects.toThrow("can't be written");
  expect(isPdf(await pdfs.write(sampleReport()))).toBe(true);
}, 30_000);

test('what a dying thread had in hand is written by a new one', async () => {
  const pdfs = writer({
    thread: threadThat(
      `if (starts === 1) process.exit(1); parentPort.postMessage({ id, bytes: new Uint8Array([starts]) });`,
    ),
  });
  expect(await pdfs.write(sampleReport())).toEqual(new Uint8Array([2]));
});

test('a report that kills every thread is given up after two', async () => {
  const pdfs = writer({ thread: threadThat(`throw new Error('boom');`) });
  await expect(pdfs.write(sampleReport())).rejects.toThrow('failed');
});

test('a thread that dies between two reports costs nothing', async () => {
  const pdfs = writer({
    thread: threadThat(
      `parentPort.postMessage({ id, bytes: new Uint8Array([starts]) }); if (starts === 1) setTimeout(() => { throw new Error('later'); }, 20);`,
    ),
  });
  expect(await pdfs.write(sampleReport())).toEqual(new Uint8Array([1]));
  await until(async () => ((await pdfs.write(sampleReport()))[0] === 2 ? true : undefined));
});

test('a thread that hangs is ended at the deadline, and the next report gets a new one', async () => {
  const beats = join(newFolder(), 'beats');
  const hang = `for (;;) { appendFileSync(${JSON.stringify(beats)}, 'x'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); }`;
  const answer = `parentPort.postMessage({ id, bytes: new Uint8Array([starts]) });`;
  const pdfs = writer({ deadline: 1000, thread: threadThat(`if (starts === 1) ${hang} ${answer}`) });
  await expect(pdfs.write(sampleReport())).rejects.toThrow('deadline');
  expect(await pdfs.write(sampleReport())).toEqual(new Uint8Array([2]));
  // It beats every five milliseconds, and is looked at every hundred.
  let before = -1;
  await until(async () => {
    const { size } = statSync(beats);
    const isOver = size === before;
    before = size;
    return isOver || undefined;
  });
});

test('after closing nothing is written', async () => {
  const pdfs = writer();
  await pdfs.close();
  await expect(pdfs.write(sampleReport())).rejects.toThrow('closed');
});

const longest = 20_000;

test.each([
  ['marks heaped on letters', `e${'\u0301'.repeat(20)}`],
  ['marks on one letter', '\u0301'],
  ['families of emoji', '👩‍👩‍👧‍👦'],
  ['Chinese from many fonts', '索引讓查詢變快。'],
  ['one word', 'x'],
])(
  'answers as long as they may be, of %s, are written by the same thread, and the next report too',
  async (_, unit) => {
    const pdfs = writer();
    const answer = unit.repeat(longest / unit.length);
    const report = sampleReport();
    const [criterion] = report.criteria;
    const [item] = criterion!.items;
    const items = Array.from({ length: 15 }, (_none, at) => ({ ...item!, number: at + 1, talk: null, answer }));
    const hostile = { ...report, criteria: [{ ...criterion!, items }] };
    expect(isPdf(await pdfs.write(hostile))).toBe(true);
    expect(isPdf(await pdfs.write(report))).toBe(true);
  },
);
