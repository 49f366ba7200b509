// The candidate's page in a browser that computes four times slower, as a cheap phone does.
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, launchBrowser, writtenOf } from '../browser/candidate-page.ts';
import { invited, sitDown } from './candidates.ts';
import { inTurn, median, ROUNDS, type Row } from './measure.ts';
import type { Field } from './people.ts';
import { startBarePage } from './slow-floor.ts';
import type { Stage } from './stage.ts';

const slowDown = 4;
/** Less than this and the browser wasn’t slowed down; on a busy machine it looks less than it is. */
const seenAtLeast = 1.5;
const opened = 2;
const letters = 50;
const betweenLettersMs = 120;
const interactiveMs = 1_500;
const echoMs = 50;
const bareNote = 'floor: a bare page, slowed down too';

/** Where a page lies and what it is made of. */
type Place = { origin: string; address: string };

export async function slowRows(stage: Stage, { assessmentId }: Field): Promise<Row[]> {
  const [link, written] = await invited(stage, assessmentId, 2);
  await sitDown(written!);
  const browser = await launchBrowser();
  const bare = await startBarePage();
  try {
    const floor = { origin: bare.url, address: bare.url };
    const first = { origin: stage.url, address: link! };
    const question = { origin: stage.url, address: (await writtenOf(written!)).address };
    const seen = `slow-down seen ×${(await slowDownSeen(browser, floor)).toFixed(1)}`;
    const rows = [await interactiveRow(browser, floor, first), await echoRow(browser, floor, question)];
    return rows.map((row) => ({ ...row, note: `${row.note}; ${seen}` }));
  } finally {
    await bare.stop();
    await browser.close();
  }
}

/** With an empty cache, on the page's own process, since the slow-down ends with the process that it was asked of. */
async function inSlowPage<Result>(
  browser: Browser,
  { origin }: Place,
  use: (page: Page, slow: (rate: number) => Promise<unknown>) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: DESKTOP });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/healthz`);
    const session = await context.newCDPSession(page);
    const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
    await slow(slowDown);
    return await use(page, slow);
  } finally {
    await context.close();
  }
}

/** How much slower the browser computes after a navigation. Throws where it doesn't: then nothing would be measured. */
const slowDownSeen = (browser: Browser, place: Place): Promise<number> =>
  inSlowPage(browser, place, async (page, slow) => {
    const seen: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await slow(1);
      const usual = await loopMs(page);
      await slow(slowDown);
      await page.goto(place.address);
      seen.push((await loopMs(page)) / usual);
    }
    if (median(seen) < seenAtLeast)
      throw new Error(`The browser is slowed down ${median(seen).toFixed(1)} times only.`);
    return median(seen);
  });

/** Milliseconds of the same computing: the fastest of a few, since others compute too. */
const loopMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const taken = Array.from({ length: 9 }, () => {
      const started = performance.now();
      let sum = 0;
      for (let i = 0; i < 1e6; i += 1) sum = (sum + i * i) % 1_000_003;
      return performance.now() - started + Math.min(sum, 0);
    });
    return Math.min(...taken);
  });

/** From the navigation until the button of the first screen has answered a press and the answer is painted. */
async function interactiveRow(browser: Browser, floor: Place, ours: Place): Promise<Row> {
  const all: number[] = [];
  const opening = (place: Place) => () => inSlowPage(browser, place, (page) => interactiveIn(page, place));
  for (const place of [floor, ours]) await opening(place)();
  const figures = await inTurn(opened, opening(floor), async () => {
    const taken = await opening(ours)();
    all.push(taken);
    return taken;
  });
  return {
    what: `First screen answers, ${slowDown} times slower, p50`,
    unit: 'ms',
    ...figures,
    target: { most: interactiveMs },
    note: `${bareNote}; slowest of ${all.length} ${Math.round(Math.max(...all))} ms`,
  };
}

type Marked = { answeredAt?: number };

async function interactiveIn(page: Page, { address }: Place): Promise<number> {
  await page.addInitScript(() => {
    const painted = () => ((globalThis as Marked).answeredAt = performance.now());
    const look = () => {
      // It says what is missing: nothing was agreed to.
      if (document.querySelector('.problems')) return requestAnimationFrame(() => setTimeout(painted));
      document.querySelector<HTMLElement>('.btn.primary')?.click();
      return requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (globalThis as Marked).answeredAt !== undefined, undefined, { polling: 50 });
  return page.evaluate(() => (globalThis as Marked).answeredAt ?? Number.NaN);
}

/** From the key going down until a frame with the letter is painted; ours is typed in while it saves. */
async function echoRow(browser: Browser, floor: Place, ours: Place): Promise<Row> {
  const [bare, real] = [await echoesIn(browser, floor), await echoesIn(browser, ours)];
  return {
    what: `A letter’s echo, ${slowDown} times slower, p50`,
    unit: 'ms',
    floor: bare.map(median),
    ours: real.map(median),
    target: { most: echoMs },
    note: `${bareNote}; ${letters} letters a round, slowest ${Math.round(Math.max(...real.flat()))} ms`,
  };
}

/** By round. */
function echoesIn(browser: Browser, place: Place): Promise<number[][]> {
  return inSlowPage(browser, place, async (page) => {
    await page.goto(place.address);
    await page.locator('textarea').click();
    await page.evaluate(watchKeys);
    const rounds: number[][] = [];
    for (let round = 0; round <= ROUNDS; round += 1) rounds.push(await typed(page));
    // The first one warms up.
    return rounds.slice(1);
  });
}

type Keys = { echoes?: number[] };

function watchKeys(): void {
  const echoes: number[] = ((globalThis as Keys).echoes = []);
  const field = document.querySelector('textarea')!;
  const { port1, port2 } = new MessageChannel();
  let wanted = { at: 0, length: 0 };
  field.addEventListener(
    'keydown',
    ({ timeStamp }) => (wanted = { at: timeStamp, length: field.value.length + 1 }),
    true,
  );
  // A message is taken after the frame whose callback posted it was painted.
  port1.addEventListener(
    'message',
    () => field.value.length === wanted.length && echoes.push(performance.now() - wanted.at),
  );
  port1.start();
  field.addEventListener('input', () => requestAnimationFrame(() => port2.postMessage(0)));
}

async function typed(page: Page): Promise<number[]> {
  const before = await page.evaluate(() => (globalThis as Keys).echoes!.length);
  for (let i = 0; i < letters; i += 1) {
    await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(betweenLettersMs);
  }
  const echoes = (await page.evaluate(() => (globalThis as Keys).echoes!)).slice(before);
  if (echoes.length !== letters) throw new Error(`Of ${letters} letters ${echoes.length} were seen.`);
  return echoes;
}
