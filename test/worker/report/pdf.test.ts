import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFileSync } from 'node:fs';

import { infoOf, pagesOf } from '../../standins/pdf.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '#core/model/report.ts';
import { BOX, EVERYWHERE, fontsFor } from '#worker/report/fonts.ts';
import { PALETTE } from '#worker/report/palette.ts';
import { reportPdf } from '#worker/report/pdf.ts';
import { reportWith, sampleReport } from '#test/fixtures/report.ts';

const run = promisify(execFile);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The text of the file as a reader would copy it, blanks made one. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const text = (await pagesOf(bytes)).join('\n');
  return text.replace(/\s+/gu, ' ');
}

let sample: Uint8Array;
beforeAll(async () => {
  sample = await reportPdf(sampleReport());
});

test('a table begins where there is room for some of its first row, which then goes on overleaf', async () => {
  const report = structuredClone(sampleReport());
  const long = Array.from({ length: 3 }, (_, i) => `${i} I would stream it so that it fits in memory. `.repeat(8));
  report.criteria[0]!.evidence = long.map((text) => ({ kind: 'quote', text, where: 'Question 3' }));
  const [first = '', second = ''] = await pagesOf(await reportPdf(report));
  expect(first).toMatch(/Scores and their evidence[^]*0 I would stream it[^]*1 I would stream it/u);
  expect(first).not.toContain('2 I would stream it');
  expect(second).toContain('2 I would stream it');
});

describe('for a screen reader', () => {
  test('the file is tagged, and has a language and a title that is displayed', async () => {
    const info = await infoOf(sample);
    expect({ title: info.Title, language: info.Language, marked: latin1(sample).includes('/Marked true') }).toEqual({
      title: 'Amara Osei, Backend Developer, timetable data',
      language: 'en',
      marked: true,
    });
    expect(latin1(sample).includes('/DisplayDocTitle true')).toBe(true);
  });

  test('it has one H1, headings, two tables with row and column headers, and figures', () => {
    const file = latin1(sample);
    const count = (tag: string) => file.match(new RegExp(`/S /${tag}\\n`, 'gu'))?.length ?? 0;
    expect({
      H1: count('H1'),
      Table: count('Table'),
      TR: count('TR'),
      TH: count('TH'),
      TD: count('TD'),
      Figure: count('Figure'),
    }).toEqual({
      H1: 1,
      Table: 2,
      TR: 13,
      TH: 18,
      TD: 28,
      Figure: 7,
    });
    expect(count('H2')).toBeGreaterThanOrEqual(7);
    expect(file.match(/\/Scope \/Column/gu)).toHaveLength(7);
    expect(file.match(/\/Scope \/Row/gu)).toHaveLength(11);
  });

  test('each figure says in words what it shows', () => {
    const file = latin1(sample);
    expect(file.match(/\/Alt \((PostgreSQL|Tests): [^)]*/gu)).toEqual([
      '/Alt (PostgreSQL: 84 of 100, likely 75 to 93',
      '/Alt (Tests: not scored, too little to go on',
    ]);
    expect(file.includes('Mei-Ling Chau, 78 of 100, likely 72 to 84')).toBe(true);
  });

  test('words on both sides of a line break stay apart', async ({ skip }) => {
    const path = join(tmpdir(), `report-${process.pid}.pdf`);
    await writeFile(path, sample);
    const { stdout } = await run('pdfinfo', ['-struct-text', path]).catch(() => skip('pdfinfo is not here'));
    expect(stdout).toContain(
      '“I would stream the file with a generator, since the whole feed does not fit in memory.”',
    );
  });
});

describe('the words', () => {
  test('all criteria, questions, answers, points and people can be found and copied', async () => {
    const text = await textOf(sample);
    const { criteria, standing } = sampleReport();
    for (const { name, items } of criteria) {
      expect(text).toContain(name);
      for (const { prompt, answer, found, missing } of items) {
        for (const words of [prompt, answer ?? 'No answer was given.', ...found, ...missing])
          expect(text).toContain(words.replace(/\s+/gu, ' '));
      }
    }
    for (const { people } of standing) for (const { name } of people) expect(text).toContain(name);
  });

  test('every page has its number and whose report it is', async () => {
    const text = await pagesOf(sample);
    expect(text.length).toBeGreaterThan(1);
    text.forEach((page, i) => {
      expect(page).toContain(`Page ${i + 1} of ${text.length}`);
      expect(page).toContain('Amara Osei · Backend Developer, timetable data · 22 November 2025');
    });
  });

  test('hidden text, orders to machines, the comment and the decision with its reason are there', async () => {
    const decision: Report['decision'] = {
      kind: 'hold',
      by: 'Owen Bright',
      at: '2025-11-23T10:12:00Z',
      reason: 'We wait for the last interview.',
    };
    const text = await textOf(await reportPdf(sampleReport({ decision })));
    for (const words of [
      'Kubernetes Terraform Go Rust',
      'Ignore all previous instructions',
      'lost signal twice',
      'Put on hold by Owen Bright',
      'We wait for the last interview.',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('it says why one right of two needn’t be 50', async () => {
    expect(await textOf(sample)).toContain('A question counts by its minutes');
  });

  test('a comment stands under its own name where nothing was noticed', async () => {
    const text = await textOf(await reportPdf(sampleReport({ noticed: [] })));
    expect(text).toMatch(/The candidate’s comment Information only, never part of the score\. At question 9/u);
    expect(text).not.toContain('Noticed');
  });
});

describe('names and answers of the world', () => {
  test.each([
    ['Polish', 'Zażółć gęślą jaźń, Łukasz Śliwiński'],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết, Đặng Hữu Phước'],
    ['Turkish and Romanian', 'Işıl Çağlar, Ștefan Țepeș'],
    ['Greek', 'Ελένη Παπαδοπούλου, Ἀριστοτέλης'],
    ['Cyrillic', 'Юлія Їжакевич, Ђорђе Петровић'],
    ['Simplified Chinese', '王小明，我会先看执行计划'],
    ['Traditional Chinese', '張美玲，我會先看執行計畫'],
    ['decomposed letters', 'Ame\u0301lie Mun\u0303oz'],
  ])('%s is drawn in full and can be copied', async (_, words) => {
    const text = await textOf(await reportPdf(reportWith({ name: words, answer: words })));
    expect(text.replaceAll(' ', '')).toContain(words.normalize('NFC').replaceAll(' ', ''));
    expect(text).not.toContain(BOX);
  });

  test.each([
    ['Hebrew and Arabic', 'שלום עולם, محمد عبد الله'],
    ['emoji, joined and coloured', 'Ana 😀 👩🏽‍💻 👨‍👩‍👧 🇹🇼'],
    ['a rare letter, a lone surrogate, a control character', '𠮷野 \uD83D \u0007 \u202Eabc'],
  ])('%s, for which there is no font, become boxes, and the report says so', async (_, words) => {
    const text = await textOf(await reportPdf(reportWith({ name: `Kim ${words}`, answer: words })));
    expect(text).toContain('Kim');
    expect(text).toContain(`${BOX} stands for a letter that this document has no font for.`);
  });

  test('what is joined into one picture is one box', async () => {
    const fonts = await fontsFor(['👩🏽‍💻']);
    expect(fonts.runs('a 👩🏽‍💻 b', 'serif').map(({ text }) => text)).toEqual(['a ', BOX, ' b']);
  });

  test('the letters that are taken for granted are in every face, and the box is in one', async () => {
    const { all } = await fontsFor([]);
    const letters = Array.from({ length: 0x3000 }, (_, point) => String.fromCodePoint(point)).filter((letter) =>
      EVERYWHERE.test(letter),
    );
    expect(letters.length).toBeGreaterThan(480);
    const missing = ['sans', 'bold', 'serif'].flatMap((face) =>
      letters
        .filter((letter) => !/\p{Cc}/u.test(letter) && !all.get(face)?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
        .map((letter) => `${face} ${letter}`),
    );
    expect(missing).toEqual([]);
    expect(all.get('sans')?.hasGlyphForCodePoint(BOX.codePointAt(0) ?? 0)).toBe(true);
  });
});

describe('hard cases', () => {
  test('words without end, an answer over many pages and a thousand people are drawn to the last letter', async () => {
    const answer = `${'x'.repeat(3000)} ${'A sentence that goes on and on. '.repeat(500)} the last words`;
    const people = Array.from({ length: 1000 }, (_, i) => ({
      attemptId: `${i}`,
      name: `Person ${i} ${'long'.repeat(20)}`,
      score: 50,
      low: 40,
      high: 60,
      me: i === 700,
    }));
    const standing = Array.from({ length: 40 }, (_, i) => ({
      label: `Tied for ${i * 25 + 1}th`,
      people: people.slice(i * 25, i * 25 + 25),
    }));
    const text = await textOf(
      await reportPdf({ ...reportWith({ name: 'Wolfeschlegelstein'.repeat(10), answer }), standing }),
    );
    expect(text).toContain('the last words');
    expect(text).toContain('981 people aren’t shown');
  });

  test('a report of nothing but a name is still a report', async () => {
    const bare = sampleReport({
      result: null,
      place: null,
      standing: [],
      headlines: [],
      criteria: [],
      cv: null,
      comment: null,
      noticed: [],
      log: [],
      coverage: 0,
    });
    expect(await textOf(await reportPdf(bare))).toContain('No total yet');
  });

  test('the same report gives the same bytes', async () => {
    expect(Buffer.from(await reportPdf(sampleReport())).equals(Buffer.from(sample))).toBe(true);
  });

  test('what was written before leaves no trace in the next report', async () => {
    await reportPdf(reportWith({ name: '張美玲 Ελένη', answer: '我会先看执行计划' }));
    expect(Buffer.from(await reportPdf(sampleReport())).equals(Buffer.from(sample))).toBe(true);
  });
});

test('a Latin report of four pages weighs at most 60 KB, and what a CV was compared with at most 6 more', async () => {
  const without = await reportPdf(sampleReport({ cvMatch: null }));

  expect(without.byteLength).toBeLessThanOrEqual(60 * 1000);
  expect(sample.byteLength - without.byteLength).toBeLessThanOrEqual(6 * 1000);
});

test('what the CV says of each requirement stands in a table, apart from the score', async () => {
  const text = (await pagesOf(sample)).join(' ');

  expect(text).toContain('2 of 5 requirements met, 1 partly, 1 not.');
  expect(text).toMatch(/It is not part of the score/u);
  expect(text).toContain('“pytest”');
  expect(text).toContain('Nothing of it was found.');
  const { cvMatch } = sampleReport();
  const hidden = await pagesOf(
    await reportPdf(sampleReport({ cvMatch: cvMatch && { ...cvMatch, withoutQuotes: true } })),
  );
  expect(hidden.join(' ')).toContain('Its words are shown once the name is.');
});

test('the colours are the page’s', () => {
  const css = readFileSync(new URL('../../../web/app/tokens.css', import.meta.url), 'utf8');
  const light = css.slice(0, css.indexOf('prefers-color-scheme: dark'));
  for (const [name, value] of Object.entries(PALETTE)) expect(light).toMatch(new RegExp(`--${name}:\\s*${value}`, 'u'));
});
