// PDFs whose fonts aren't in the file: what the writing names can be read, and where it names nothing that is said.
import { expect, test } from 'vitest';
import { readCv } from '#worker/cv/read-cv.ts';

type Font = { encoding: string; ordering: string; name?: string };

/** One line of text in a font that isn't embedded; `shown` holds the strings as bytes. */
function pdfWith({ encoding, ordering, name = 'STSong-Light' }: Font, shown: readonly Buffer[]): Uint8Array {
  const strings = shown.map((bytes, i) => `BT /F1 14 Tf 72 ${760 - i * 20} Td <${bytes.toString('hex')}> Tj ET`);
  const stream = strings.join('\n');
  const system = `<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R/F2 8 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo${system}/DW 1000/FontDescriptor 7 0 R>>`,
    `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`, 'latin1');
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
const simplified = '要求五年以上后端经验';
const traditional = '要求五年以上後端經驗';

test.each([
  ['UniGB-UCS2-H', 'GB1', simplified, utf16(simplified)],
  ['UniCNS-UTF16-H', 'CNS1', traditional, utf16(traditional)],
  ['GBK-EUC-H', 'GB1', '要求', Buffer.from('d2aac7f3', 'hex')],
  ['ETen-B5-H', 'CNS1', '要求', Buffer.from('ad6ea844', 'hex')],
])('Chinese in %s is read though its font isn’t in the file', async (encoding, ordering, text, bytes) => {
  expect((await readCv(pdfWith({ encoding, ordering }, [bytes]))).text).toBe(text);
});

const nothing = { encoding: 'Identity-H', ordering: 'Identity' };

test('a file that doesn’t say which letters it shows is refused with what to do', async () => {
  await expect(readCv(pdfWith(nothing, [Buffer.alloc(40)]))).rejects.toMatchObject({ code: 'cv-letters' });
});

test('a file that says it of most letters is read with a warning', async () => {
  const lines = [utf16(simplified), utf16(simplified), Buffer.alloc(4)];
  const reading = await readCv(pdfWith({ encoding: 'UniGB-UCS2-H', ordering: 'GB1' }, lines));
  expect(reading).toMatchObject({ text: expect.stringContaining(simplified) as string, warnings: ['letters'] });
});
