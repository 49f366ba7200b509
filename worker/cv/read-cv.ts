// Reads a CV in a process of its own, which has no network, no files, little memory and little time.
import { CvReading, CvProblem } from '#core/model/cv.ts';
import { z } from 'zod';
import { startChild, type Limits } from './confined.ts';
import { fileKind } from './file-kind.ts';
import { problemError } from './problems.ts';

const Answer = z.union([z.object({ reading: CvReading }), z.object({ problem: CvProblem })]);

/** A CV takes less than a second of processor time. Its job waits a minute. */
const usual: Limits = {
  milliseconds: 45_000,
  processorSeconds: 10,
  bytes: 512 * 2 ** 20,
  answerBytes: 20 * 2 ** 20,
};

/**
 * What a CV says, with hidden text and orders to machines set apart. Takes PDF and DOCX, told by their bytes.
 * Throws `UserError` `cv-<problem>` (see `CvProblem`) whose message is for the candidate. Ends
 * within ten seconds of processor time, and 45 of the clock.
 */
export async function readCv(file: Uint8Array, limits: Partial<Limits> = {}): Promise<CvReading> {
  const kind = await fileKind(file);
  if ('problem' in kind) throw problemError(kind.problem);
  const { ended, answer } = await startChild(new URL('child.ts', import.meta.url), file, { ...usual, ...limits });
  if (ended !== 'answered') throw problemError('unreadable', new Error(`The reading process was ended: ${ended}`));
  const parsed = Answer.safeParse(parsedJson(answer));
  if (!parsed.success) throw problemError('unreadable', parsed.error);
  if ('problem' in parsed.data) throw problemError(parsed.data.problem);
  return parsed.data.reading;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
