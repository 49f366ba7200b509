import { startPlaygroundApp } from '../standins/app.ts';
import { memberOf } from '../standins/playground.ts';
import { candidateAt, sit } from '../standins/candidate.ts';
import { launchBrowser } from './candidate-page.ts';
const t0 = performance.now();
const lap = (s: string) => console.log(s, Math.round(performance.now() - t0));
const app = await startPlaygroundApp();
lap('started');
const ruth = memberOf(app.url);
await ruth.open();
lap('open');
const links = await ruth.invite([
  { name: 'Amara Osei', email: 'amara@post.example' },
  { name: 'Tom Hadley', email: 'tom@post.example' },
  { name: 'Mei-Ling Chau', email: 'mei@post.example' },
]);
lap('invited');
const c = candidateAt(links[2]!);
await c.agree();
console.log(
  JSON.stringify(
    (await c.page()).questions.map((q) => [q.kind, q.prompt, q.context, 'options' in q ? q.options : '']),
    null,
    1,
  ),
);
const good = `I would run EXPLAIN ANALYZE first and read the plan before I change anything, then add an index on the columns that
the query filters and sorts by, in that order, and check the plan again. I write a test that fails without the change. I tell the
people who wait what I know, what I do next and when they hear from me again.`;
await sit(links[0]!, { name: 'Amara Osei', email: 'amara@post.example', text: good });
await sit(links[1]!, { name: 'Tom Hadley', email: 'tom@post.example', text: 'I restart the server.', choice: 2 });
lap('sat');
await ruth.waitFor(/2 of 3 finished,? (?!.*being scored)/u);
lap('ranked');
const b = await launchBrowser();
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } });
const page = await ctx.newPage();
page.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
page.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText));
page.on('response', (r) => r.status() >= 400 && console.log('STATUS', r.status(), r.url()));
let n = 0;
const shot = async (name: string, p = page) => p.screenshot({ path: `/tmp/browser-tests/b${++n}-${name}.png` });
await page.goto(app.url);
await page.waitForTimeout(700);
await shot('ranked');
await page
  .getByRole('button', { name: /^Advance/ })
  .first()
  .click();
await page.getByRole('dialog').waitFor();
await shot('advance');
await page.getByRole('dialog').getByRole('textbox').first().fill('Reads the plan first.');
await page.getByRole('dialog').locator('button[type=submit]').click();
await page.waitForTimeout(1000);
await shot('advanced');
await page.getByRole('button', { name: /^Open/ }).first().click();
await page.waitForTimeout(1000);
await shot('open');
const link = page.getByRole('link', { name: /report/i }).last();
console.log(await link.count(), await page.locator('article').last().innerHTML());
const [tab] = await Promise.all([ctx.waitForEvent('page'), link.click()]);
await tab.waitForLoadState();
await tab.screenshot({ path: '/tmp/browser-tests/b-report.png', fullPage: true });
await page.getByLabel('Acting as').selectOption({ label: 'Owen Bright, hiring manager' });
await page.waitForTimeout(700);
await shot('owen');
await page.getByLabel('Acting as').selectOption({ label: 'Sam Okoro, no role' });
await page.waitForTimeout(700);
await page.getByRole('button', { name: /^Hold/ }).first().click();
await page.waitForTimeout(1000);
await shot('sam');
await page.getByRole('combobox', { name: /Message in/ }).fill('/assess new');
await page.keyboard.press('Enter');
await page.waitForTimeout(1000);
await shot('sam-new');
await page.setViewportSize({ width: 390, height: 844 });
await page.waitForTimeout(500);
await shot('phone');
lap('end');
await b.close();
await app.stop();
