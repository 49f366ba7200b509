// The process in which one untrusted file is read: a file on stdin, one JSON value on stdout, then the end.
import { fieldsOf, languageOf, textOf } from '#core/cv/fields.ts';
import { plain, type CvLine } from '#core/cv/line.ts';
import type { CvProblem, CvReading } from '#core/model/cv.ts';
import { instructionsIn } from '#core/scoring/instructions.ts';
import './parent.ts';
import { regionOf } from '#core/cv/places.ts';
import type { Document } from './document.ts';
import { phoneOf } from './phone.ts';
import { Unreadable } from './problems.ts';

/** What the child says: a reading, or why there is none. */
type ChildAnswer = { reading: CvReading } | { problem: CvProblem };

function readingOf(document: Document): CvReading {
  const text = textOf(document.lines);
  const instructions = instructionsIn(text);
  const { phones, ...fields } = fieldsOf(withoutInstructions(document.lines, instructions));
  const region = regionOf(fields.location, languageOf(text));
  const { hidden: hiddenText, pages, warnings } = document;
  return { ...fields, phone: phoneOf(phones, region), text, hiddenText, instructions, warnings, pages };
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

async function answerTo(file: Uint8Array): Promise<ChildAnswer> {
  try {
    return { reading: readingOf(await documentOf(file)) };
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.problem : 'unreadable' };
  }
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
if (chunks.length === 0) process.exit(1);
const file = Buffer.concat(chunks);
const answer = JSON.stringify(await answerTo(new Uint8Array(file.buffer, file.byteOffset, file.byteLength)));
process.stdout.write(answer, () => process.exit(0));
