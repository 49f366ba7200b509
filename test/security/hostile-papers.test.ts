// Hostile words stay words in the report, as a page and on paper, and on the page that a candidate opens.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '#core/model/report.ts';
import { given } from '#test/core/cards/review-examples.ts';
import { sampleReport } from '#test/fixtures/report.ts';
import { readAssets } from '#web/assets.ts';
import { candidateShell } from '#web/pages/candidate-shell.ts';
import { reportPage } from '#web/report/page.ts';
import { getDocument } from '#worker/cv/pdfjs.ts';
import { reportPdf } from '#worker/report/pdf.ts';
import { pagesOf } from '../standins/pdf.ts';
import { DISGUISE, stringsOf, tagsOf } from './disguise.ts';
import { hostile } from './hostile.ts';
import { pageOf } from './hostile-page.ts';

const run = promisify(execFile);
const each = Object.entries(hostile);
const harmless = (words: string) => 'w'.repeat(words.length);

/** Kinds, ids and instants, which no person writes. */
const FIXED = /^(?:kind|timeZone|locale|at|.*At|start|end|met|recommendation|.*Id|id)$/u;

/** The sample with every text that a person can have written replaced; the longest stays long where there is room for it. */
function poisoned(value: unknown, words: string, key = ''): unknown {
  if (typeof value === 'string') return FIXED.test(key) ? value : key === 'comment' ? words : words.slice(0, 200);
  if (Array.isArray(value)) return value.map((one) => poisoned(one, words, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, words, name)]));
}

const reportOf = (words: string) =>
  poisoned(
    sampleReport({
      reviews: given,
      decision: { kind: 'reject', by: 'Owen', at: '2025-11-23T10:12:00Z', reason: 'No tests.' },
    }),
    words,
  ) as Report;

describe('on paper', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shortlist-paper-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const copied = async (bytes: Uint8Array) => {
    const path = join(folder, 'report.pdf');
    await writeFile(path, bytes);
    return (await run('pdftotext', ['-layout', path, '-'])).stdout;
  };

  test.each(each)('%s is written, and hides or turns nothing', async (_, words) => {
    const bytes = await reportPdf(reportOf(words));
    const { info, spoken } = await unseenOf(bytes);
    expect(spoken).toContain('of 100');
    expect(`${info}${spoken}`).not.toMatch(DISGUISE);
    for (const text of [await copied(bytes), (await pagesOf(bytes)).join('\n')]) {
      expect(text).toContain('Page 1 of');
      expect(text).not.toMatch(DISGUISE);
    }
  });
});

/** What a window's title and a screen reader say. */
async function unseenOf(bytes: Uint8Array): Promise<{ info: string; spoken: string }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const { Title, Author } = info as { Title: string; Author: string };
  const spoken: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    spoken.push(await (await document.getPage(number)).getStructTree());
  return { info: `${Title}${Author}`, spoken: stringsOf(spoken).join('') };
}

describe('on a page', () => {
  const assets = { script: '/app.js', preload: ['/p.js'], words: readAssets().words, appCss: ['/app.css'] };
  const links = { pdf: '/r/1/pdf', decide: '/r/1/decision', change: '/change', css: ['/report.css'] };

  test.each(each)('%s adds no tag to the candidate’s, and its state arrives whole', (_, words) => {
    const page = pageOf(words);
    const made = candidateShell(page, assets);
    expect(tagsOf(made)).toEqual(tagsOf(candidateShell(pageOf(harmless(words)), assets)));
    const [, state = ''] = /<script type="application\/json" id="page">([^<]*)<\/script>/u.exec(made) ?? [];
    expect(JSON.parse(state)).toEqual(page);
    expect(made.replace(state, '')).not.toMatch(DISGUISE);
  });

  test.each(each)('%s adds no tag to the report', (_, words) => {
    const refused = (said: string) => ({ ...links, refused: { message: said, reason: said } });
    const made = reportPage(reportOf(words), refused(words));
    expect(tagsOf(made)).toEqual(tagsOf(reportPage(reportOf(harmless(words)), refused(harmless(words)))));
    expect(made).not.toMatch(DISGUISE);
  });
});
