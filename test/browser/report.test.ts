import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '#core/model/report.ts';
import { reportLinkUsed } from '#web/pages/plain.ts';
import { reportPage } from '#web/report/page.ts';
import { reportWith, sampleReport } from '#test/fixtures/report.ts';

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const CSS = ['app/tokens.css', 'app/base.css', 'report/report.css'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

const links = { pdf: '/report.pdf', decide: '/decide', change: '/change', css: ['/report.css'] };
const decision: Report['decision'] = {
  kind: 'hold',
  by: 'Owen Bright',
  at: '2025-11-23T10:12:00Z',
  reason: 'We wait for the last interview.',
};
const long = {
  name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3),
  answer: `${'unbroken'.repeat(60)} https://example.org/${'a'.repeat(300)}`,
};

const pages: Record<string, string> = {
  '/open': reportPage(sampleReport(), links),
  '/decided': reportPage(sampleReport({ decision }), links),
  '/refused': reportPage(sampleReport(), {
    ...links,
    refused: { message: 'A reason is needed. Say in a sentence why.', reason: '' },
  }),
  '/trial': reportPage(sampleReport({ trial: true, standing: [], place: null }), links),
  '/long': reportPage(reportWith(long), links),
  '/plain': reportLinkUsed(['/report.css'], 'en'),
};

let server: Server;
let browser: Browser;
let posted = '';

beforeAll(async () => {
  const css = CSS.map((file) => readFileSync(new URL(`../../web/${file}`, import.meta.url), 'utf8')).join('\n');
  server = createServer((request, response) => {
    if (request.method === 'POST') request.on('data', (chunk) => (posted += String(chunk)));
    const isCss = request.url === '/report.css';
    response.setHeader('content-type', isCss ? 'text/css' : 'text/html; charset=utf-8');
    // The page lives with a policy that allows no script at all.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; form-action 'self'");
    response.end(isCss ? css : (pages[request.url ?? ''] ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

type Look = { colorScheme: 'light' | 'dark'; viewport: { width: number; height: number } };

async function open(path: string, look: Look, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ ...look, bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await act(page);
  } finally {
    await context.close();
  }
}

/** Sentences of what axe-core finds; the rules of WCAG 2.2 A and AA and best practice. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

const looks: [string, Look][] = [
  ['light, desktop', { colorScheme: 'light', viewport: DESKTOP }],
  ['dark, desktop', { colorScheme: 'dark', viewport: DESKTOP }],
  ['light, phone', { colorScheme: 'light', viewport: PHONE }],
  ['dark, phone', { colorScheme: 'dark', viewport: PHONE }],
];

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
}

test.each(looks)('axe-core finds nothing on a report in %s, everything unfolded', async (_, look) => {
  await open('/open', look, async (page) => {
    await unfold(page);
    expect(await violations(page)).toEqual([]);
  });
});

test.each(['/decided', '/refused', '/trial', '/long', '/plain'])('axe-core finds nothing on %s', async (path) => {
  await open(path, { colorScheme: 'dark', viewport: PHONE }, async (page) => {
    await unfold(page);
    expect(await violations(page)).toEqual([]);
  });
});

test('the page keeps to a policy that allows its style sheet and nothing else', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/open`);
  expect(complaints).toEqual([]);
  expect(await page.locator('.big .s').evaluate((one) => getComputedStyle(one).fontWeight)).toBe('700');
  await context.close();
});

test.each([320, 390, 640, 1280])(
  'nothing needs to be scrolled sideways at %i pixels, however long the words',
  async (width) => {
    await open('/long', { colorScheme: 'light', viewport: { width, height: 800 } }, async (page) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll).toBeLessThanOrEqual(width);
    });
  },
);

test('on a phone the decision is two taps away, and the three buttons are of one size', async () => {
  await open('/open', { colorScheme: 'light', viewport: PHONE }, async (page) => {
    await page.getByRole('link', { name: 'Decide' }).click();
    const boxes = await Promise.all(
      ['Advance', 'Hold', 'Reject'].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    const sizes = new Set(boxes.map((box) => `${box?.width.toFixed(1)} × ${box?.height.toFixed(1)}`));
    expect(sizes.size).toBe(1);
    expect(boxes[0]?.height).toBeGreaterThanOrEqual(44);
  });
});

test('a decision goes out as a plain form with its kind and reason, and not without a reason', async () => {
  await open('/open', { colorScheme: 'light', viewport: DESKTOP }, async (page) => {
    await page.getByRole('button', { name: 'Hold' }).click();
    expect(posted).toBe('');
    await page.getByLabel('Reason').fill('Wait for the interview');
    await page.getByRole('button', { name: 'Hold' }).click();
    await page.waitForURL('**/decide');
    expect(posted).toBe('seen=0&reason=Wait+for+the+interview&kind=hold');
  });
});
