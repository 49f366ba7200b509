// The process in which one untrusted file is read: a file on stdin, one JSON value on stdout, then the end.
import type { CvProblem, CvReading } from '#core/model/cv.ts';
import './parent.ts';
import { readDocument } from './document-reading.ts';
import { Unreadable } from './problems.ts';

/** What the child says: a reading, or why there is none. */
type ChildAnswer = { reading: CvReading } | { problem: CvProblem };

async function answerTo(file: Uint8Array): Promise<ChildAnswer> {
  try {
    return { reading: await readDocument(file) };
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
