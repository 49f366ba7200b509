import { open } from 'node:fs/promises';
import { cvWarnings } from '#core/cv/problem-words.ts';
import { UserError } from '#core/errors.ts';
import type { CvReading } from '#core/model/cv.ts';
import { en } from '#core/text/en.ts';
import { sizeLimit } from './file-kind.ts';
import { readCv } from './read-cv.ts';

/** Reads the CV at `path` for the command line. Throws `UserError`: `cv-<problem>`, or `no-file` if it can't be opened. */
export async function readCvCommand(path: string): Promise<CvReading> {
  const reading = await readCv(await firstBytes(path, sizeLimit + 1));
  return { ...reading, warnings: cvWarnings(reading, en) };
}

/** No more of a file than it takes to know that it is too large. */
async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw new UserError('no-file', `There is no file at “${path}” that can be opened. Check the path.`, {
      cause: error,
    });
  });
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, most));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw new UserError('no-file', `“${path}” is not a file that can be read. Check the path.`, { cause: error });
  } finally {
    await file.close();
  }
}

/** The visible text of a PDF or DOCX that need not be a CV. Throws as `readCv` does. */
export async function readText(file: Uint8Array): Promise<string> {
  return (await readCv(file)).text;
}
