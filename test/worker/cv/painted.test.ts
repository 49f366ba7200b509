// What Chromium and pdfkit paint under, over and through text, and whether a reader would see it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { textOf } from '#core/cv/fields.ts';
import { readPdf } from '#worker/cv/pdf.ts';
import { honestPdf, type Draw } from '#test/fixtures/cv.ts';
import { pngOf } from '#test/fixtures/png.ts';
import { launchBrowser } from '../../browser/candidate-page.ts';

const words = 'Words beside the others';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function printed(html: string): Promise<Uint8Array> {
  await page.setContent(`<body style="font: 14px sans-serif"><h1>Nora Ashdown</h1>${html}</body>`);
  return new Uint8Array(await page.pdf({ printBackground: true }));
}

async function read(file: Uint8Array): Promise<{ text: string; hidden: string[]; why: string[] }> {
  const { lines, hidden } = await readPdf(file);
  return { text: textOf(lines), hidden: hidden.map(({ text }) => text), why: hidden.map(({ why }) => why) };
}

async function expectHidden(file: Uint8Array, why: string): Promise<void> {
  const found = await read(file);
  expect(found).toMatchObject({ hidden: [words], why: [why] });
  expect(found.text).toContain('Nora Ashdown');
  expect(found.text).not.toContain(words);
}

async function expectSeen(file: Uint8Array, what = words): Promise<void> {
  const { text, hidden } = await read(file);
  expect(hidden).toEqual([]);
  // Letters that stand slanted are read one by one.
  expect(text.replace(/\s/g, '')).toContain(what.replace(/\s/g, ''));
}

const panel = (style: string, colour: string): string =>
  `<div style="padding: 20px; ${style}"><p style="color: ${colour}">${words}</p></div>`;

describe('of what Chromium prints, text is set apart that', () => {
  const ways: [string, string, string][] = [
    ['is faded', 'invisible', `<p style="opacity: .01">${words}</p>`],
    ['is faded twice', 'invisible', `<div style="opacity: .3"><p style="opacity: .2">${words}</p></div>`],
    ['is faded with its panel', 'invisible', `<div style="opacity: .03">${panel('background: #eee', '#000')}</div>`],
    ['melts into a round panel', 'white', panel('background: #1f3a57; border-radius: 16px', '#203b58')],
    ['melts into a see-through panel', 'white', panel('background: rgba(0, 0, 0, .1)', '#e7e7e7')],
    [
      'melts into a panel with cut corners',
      'white',
      `<div style="border-radius: 20px; overflow: hidden">${panel('background: #333', '#343434')}</div>`,
    ],
    ['melts into a shading', 'white', panel('background: linear-gradient(#fff, #fafafa)', '#fff')],
    ['is pale yellow', 'white', `<p style="color: #ffffb8">${words}</p>`],
    [
      'lies under a round area',
      'invisible',
      `<div style="position: relative"><p>${words}</p><div style="position: absolute; inset: -4px; background: #fff; border-radius: 8px"></div></div>`,
    ],
  ];

  test.each(ways)('%s', async (_how, why, html) => expectHidden(await printed(html), why));
});

describe('of what Chromium prints, a reader sees', () => {
  const ways: [string, string, string?][] = [
    ['half-faded text', `<p style="opacity: .4">${words}</p>`],
    ['a grey caption', `<p style="color: #aaa; font-size: 11px">${words}</p>`],
    [
      'white on a dark sidebar',
      panel('position: fixed; left: 0; top: 200px; bottom: 0; width: 300px; background: #1f3a57', '#fff'),
    ],
    [
      'white on a round label',
      `<span style="background: #1f3a57; color: #fff; border-radius: 99px; padding: 2px 10px; font-size: 11px">${words}</span>`,
    ],
    ['white on a shading', panel('background: linear-gradient(90deg, #123, #456)', '#fff')],
    ['text with a shadow', `<p style="color: #fff; background: #888; text-shadow: 0 1px 2px #000">${words}</p>`],
    [
      'text filled with a shading',
      `<p style="background: linear-gradient(90deg, #c33, #33c); -webkit-background-clip: text; color: transparent">${words}</p>`,
    ],
    ['outlined text', `<p style="color: #fff; -webkit-text-stroke: 1px #333; font-size: 24px">${words}</p>`],
    [
      'text under a marker',
      `<div style="position: relative"><p>${words}</p><div style="position: absolute; inset: 0; background: yellow; mix-blend-mode: multiply"></div></div>`,
    ],
    [
      'text under a picture that is mixed with it',
      `<div style="position: relative"><p>${words}</p><img style="position: absolute; inset: 0; width: 100%; height: 100%; mix-blend-mode: multiply" src="data:image/png;base64,${pngOf(4, 4, () => [250, 250, 200, 255]).toString('base64')}"></div>`,
    ],
    [
      'text in the hole of a shape',
      `<svg width="500" height="200"><path fill-rule="evenodd" d="M0 0H480V180H0Z M10 40H470V120H10Z" fill="#333"/><text x="30" y="80" fill="#333">${words}</text></svg>`,
    ],
    [
      'a pale watermark',
      '<div style="position: fixed; top: 300px; font-size: 90px; color: rgba(0, 0, 0, .07); transform: rotate(-30deg)">DRAFT</div>',
      'DRAFT',
    ],
  ];

  test.each(ways)('%s', async (_how, html, what) => expectSeen(await printed(html), what));
});

const onto =
  (draw: Draw, colour: string): Draw =>
  (doc) => {
    draw(doc);
    doc.fillOpacity(1).fillColor(colour).text(words, 60, 720);
  };

/** A shading between two greys, 0 to 1, that fills an area and ends with it. */
const shaded =
  (from: number, to: number): Draw =>
  (doc) => {
    const between = { FunctionType: 2, Domain: [0, 1], C0: [from, from, from], C1: [to, to, to], N: 1 };
    const shading = doc.ref({
      ShadingType: 2,
      ColorSpace: 'DeviceRGB',
      Coords: [40, 725, 540, 725],
      Function: between,
    });
    shading.end(undefined);
    const { resources } = doc.page as unknown as { resources: PDFKit.PDFKitReference };
    Object.assign(resources.data, { Shading: { S1: shading } });
    doc.addContent('q 40 690 500 70 re W n /S1 sh Q');
  };

type Pixel = Parameters<typeof pngOf>[2];

/** A picture over the line of text, or under it. */
const pictured =
  (pixel: Pixel): Draw =>
  (doc) =>
    doc.image(pngOf(60, 6, pixel), 40, 700, { width: 500, height: 60 });
const under =
  (draw: Draw): Draw =>
  (doc) => {
    doc.fillColor('#000000').text(words, 60, 720);
    draw(doc);
  };

const white: Pixel = () => [255, 255, 255, 255];
const photo: Pixel = (x, y) => [20 + 2 * x, 40 + 10 * y, 60, 255];
/** A logo: a ring, and nothing around it and in it. */
const logo: Pixel = (x, y) => [200, 30, 30, x % 6 === 0 || y % 6 === 0 ? 255 : 0];
const veil: Pixel = () => [250, 250, 250, 60];

describe('of what pdfkit draws, text is set apart that', () => {
  const ways: [string, string, Draw][] = [
    ['melts into a circle', 'white', onto((doc) => doc.circle(150, 725, 150).fill('#203040'), '#223242')],
    [
      'melts into a slanted panel',
      'white',
      onto((doc) => doc.polygon([40, 690], [560, 700], [540, 760], [30, 770]).fill('#0b4f4a'), '#0c504c'),
    ],
    [
      'melts into a thick line',
      'white',
      onto((doc) => doc.moveTo(40, 725).lineTo(560, 725).lineWidth(40).stroke('#334455'), '#334455'),
    ],
    ['melts into a shading that ends', 'white', onto(shaded(1, 0.98), '#ffffff')],
    ['is dark blue on black', 'white', onto((doc) => doc.rect(40, 700, 520, 60).fill('#000000'), '#000040')],
    [
      'lies under a nearly white veil',
      'invisible',
      (doc) => onto(() => doc, '#000000')(doc) ?? doc.fillOpacity(0.95).rect(40, 700, 520, 60).fill('#ffffff'),
    ],
    ['lies under a picture', 'invisible', under(pictured(white))],
    ['lies under a photo', 'invisible', under(pictured(photo))],
    ['melts into a picture', 'white', onto(pictured(white), '#fdfdfd')],
    [
      'melts into one grey of a picture',
      'white',
      onto(
        pictured((x) => [x < 35 ? 90 : 255, 90, 90, 255]),
        '#5b5b5b',
      ),
    ],
    [
      'is squeezed to a line',
      'tiny',
      (doc) => doc.save().scale(0.02, 1).text(words, 3000, 720, { lineBreak: false }).restore(),
    ],
  ];

  test.each(ways)('%s', async (_how, why, draw) => expectHidden(await honestPdf(draw), why));
});

describe('of what pdfkit draws, a reader sees', () => {
  const ways: [string, Draw][] = [
    ['white on a shading that ends', onto(shaded(0.1, 0.5), '#ffffff')],
    ['white on a circle', onto((doc) => doc.circle(150, 725, 150).fill('#203040'), '#ffffff')],
    [
      'text that is struck through in white',
      (doc) => onto(() => doc, '#000000')(doc) ?? doc.rect(55, 723, 300, 1.5).fill('#ffffff'),
    ],
    ['white on a photo', onto(pictured(photo), '#ffffff')],
    ['text under a logo with holes', under(pictured(logo))],
    ['text under a thin veil', under(pictured(veil))],
    [
      'what reaches over the edge of its picture',
      onto(
        pictured((x) => (x < 6 ? [255, 255, 255, 255] : [9, 9, 9, 255])),
        '#ffffff',
      ),
    ],
    [
      'letters drawn one by one over the line that is unseen',
      (doc) => {
        doc.fillColor('#ffffff').text(words, 60, 720, { lineBreak: false }).fillColor('#333333');
        let x = 60;
        for (const letter of words) {
          doc.text(letter, x, 720, { lineBreak: false });
          x += doc.widthOfString(letter);
        }
      },
    ],
    ['what leaves its panel', onto((doc) => doc.rect(60, 715, 40, 20).fill('#102030'), '#ffffff')],
    ['text in a thick frame', onto((doc) => doc.rect(40, 700, 520, 60).lineWidth(8).stroke('#333333'), '#333333')],
    ['gold and light blue', (doc) => doc.fillColor('#d4af37').text(words).fillColor('#9fd3c7').text('and more')],
  ];

  test.each(ways)('%s', async (_how, draw) => expectSeen(await honestPdf(draw)));
});
