// What was read from a CV is put right by the candidate: what they studied, the languages, and what counts.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfOf } from '../fixtures/cv.ts';
import { startPlaygroundApp, type PlaygroundApp } from '../standins/app.ts';
import { candidateAt } from '../standins/candidate.ts';
import { memberOf } from '../standins/playground.ts';
import {
  atStep,
  axeFindings,
  brokenPromises,
  DESKTOP,
  launchBrowser,
  PHONE,
  primary,
  tabTo,
  uploadCv,
} from './candidate-page.ts';
import { inPage } from './playground-page.ts';

let app: PlaygroundApp;
let browser: Browser;
let file = '';

beforeAll(async () => {
  [app, browser] = await Promise.all([startPlaygroundApp(), launchBrowser()]);
  await memberOf(app.url).open('Support lead', 'Need: writing for customers; SQL databases.');
  file = join(app.dataDir, 'cv.pdf');
  await writeFile(file, await aCv());
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const aCv = () =>
  pdfOf((doc) => {
    doc.fontSize(20).text('Amara Osei').fontSize(11).text('amara@other.example, Hull').moveDown();
    doc.fontSize(14).text('Experience').fontSize(11);
    doc.text('Support Lead, Harbour Line Ltd, Plymouth').text('March 2021 – present').moveDown();
    doc.fontSize(14).text('Education').fontSize(11);
    doc.text('BSc Computing').text('Quillbridge University, 2014 – 2017').moveDown();
    doc.fontSize(14).text('Languages').fontSize(11).text('English (native), German (A2), Klingon (basic)').moveDown();
    doc.fontSize(14).text('Skills').fontSize(11).text('SQL, Excel');
  });

async function look(page: Page, name: string): Promise<void> {
  expect([...(await brokenPromises(page)), ...(await axeFindings(page))]).toEqual([]);
  const { PICTURES: folder } = process.env;
  if (folder) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
}

test.each([PHONE, DESKTOP])(
  'at $width px the keyboard corrects education and languages, and what is confirmed is what is kept',
  async (viewport) => {
    const email = `amara${viewport.width}@post.example`;
    const [link = ''] = await memberOf(app.url).invite([{ name: 'Amara Osei', email }]);
    const candidate = candidateAt(link);
    await candidate.agree();
    await candidate.introduce('Amara Osei', email);
    await inPage(browser, { viewport }, async (page) => {
      const press = async (name: string) => {
        await tabTo(page, page.getByRole('button', { name, exact: true }), 120);
        await page.keyboard.press('Enter');
      };
      const type = async (label: string, text: string) => {
        await tabTo(page, page.getByLabel(label, { exact: true }), 120);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(text);
      };
      await page.goto(`${link}#cv`);
      await uploadCv(page, file);
      await page.getByText('Nothing on this page changes your score.').waitFor();
      await page.getByText(`Amara Osei · ${email}`).waitFor();
      await look(page, 'cv');
      await press('Edit BSc');
      await type('School', 'Open Quill College');
      await type('Start', '2019');
      await page.getByText('The end is before the start.').first().waitFor();
      await press('Done with BSc');
      await press('Edit German');
      await type('How well you know it', 'B2');
      await press('Done with German');
      await press('Edit Klingon');
      await press('Remove Klingon');
      await page.getByText('Klingon is removed.').waitFor();
      await press('Continue with this reading');
      await page.getByText('One date needs a change above.').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^end-\d+$/u);
      await look(page, 'cv-mend');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('06/2022');
      await tabTo(page, primary(page), 120);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Start the questions' }).waitFor();
      await page.goto(`${link}#cv`);
      await atStep(page, 'This is what we read');
      await page.getByText('Open Quill College').waitFor();
    });
    expect((await candidate.page()).cv).toMatchObject({
      confirmed: true,
      education: [
        { degree: 'BSc', field: 'Computing', institution: 'Open Quill College', start: '2019', end: '2022-06' },
      ],
      languages: [
        { language: 'English', level: 'native' },
        { language: 'German', level: 'B2' },
      ],
    });
  },
);

test('in Chinese, on a phone, the button beside a long title stays one line high', async () => {
  const [link = ''] = await memberOf(app.url).invite([{ name: 'Amara Osei', email: 'long@post.example' }]);
  const candidate = candidateAt(link);
  await candidate.agree({ language: 'zh-Hans' });
  await candidate.introduce('Amara Osei', 'long@post.example');
  const long = join(app.dataDir, 'long.pdf');
  const title = 'Senior Support Lead for Connected Devices';
  await writeFile(
    long,
    await pdfOf((doc) =>
      doc.text('Amara Osei').text('Experience').text(`${title}, Harbour Line Ltd`).text('2019 – present'),
    ),
  );
  await inPage(browser, { viewport: PHONE, locale: 'zh-CN' }, async (page) => {
    await page.goto(`${link}#cv`);
    await page.locator('input[type=file]').setInputFiles(long);
    const edit = page.getByRole('button', { name: title });
    await edit.waitFor();

    expect((await edit.boundingBox())?.height).toBeLessThan(40);
  });
});
