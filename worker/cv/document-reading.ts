// From the bytes of a CV to what it says of a person, in the process that asks.
import { fieldsOf, textOf } from '#core/cv/fields.ts';
import { plain, type CvLine } from '#core/cv/line.ts';
import { regionOf } from '#core/cv/places.ts';
import { languageOf } from '#core/cv/text-language.ts';
import type { CvReading } from '#core/model/cv.ts';
import { instructionsIn } from '#core/scoring/instructions.ts';
import type { Document } from './document.ts';
import { phoneOf } from './phone.ts';

/** Reads a PDF or a DOCX. Throws `Unreadable`. Only for files that are trusted, or in a process that is confined. */
export const readDocument = async (file: Uint8Array): Promise<CvReading> => readingOf(await documentOf(file));

function readingOf(document: Document): CvReading {
  const text = textOf(document.lines);
  const seen = instructionsIn(text);
  const { phones, address, ...fields } = fieldsOf(withoutInstructions(document.lines, seen));
  const region = regionOf(fields.location, languageOf(text), address);
  const { hidden: hiddenText, pages, warnings } = document;
  const instructions = [...seen, ...unseenOrders(hiddenText, seen)];
  return { ...fields, phone: phoneOf(phones, region), text, hiddenText, instructions, warnings, pages };
}

/** Orders that only stand in text which nobody sees. */
function unseenOrders(hidden: CvReading['hiddenText'], seen: CvReading['instructions']): CvReading['instructions'] {
  const found = instructionsIn(hidden.map(({ text }) => text).join('\n'));
  return found.filter(({ text }) => !seen.some((one) => one.text === text));
}

/** Orders to a machine are no part of what a CV says of a person. */
function withoutInstructions(lines: readonly CvLine[], found: readonly { text: string }[]): CvLine[] {
  if (found.length === 0) return [...lines];
  return lines.filter(
    ({ text }) => !found.some((one) => plain(text).includes(one.text) || one.text.includes(plain(text))),
  );
}

/** Loads only the reader that the file needs. */
async function documentOf(file: Uint8Array): Promise<Document> {
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  return isZip ? (await import('./docx.ts')).readDocx(file) : (await import('./pdf.ts')).readPdf(file);
}
