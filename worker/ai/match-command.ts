// `cli match-cv FILE JOB`: holds a CV against what a job description asks for, with the offline engine.
import { bank } from '#core/authoring/bank.ts';
import { draftFromBank } from '#core/authoring/draft.ts';
import { matchCv } from '#core/matching/match.ts';
import type { CvReading } from '#core/model/cv.ts';
import type { CvMatch } from '#core/model/cv-match.ts';
import { en } from '#core/text/en.ts';
import { jobIn, type ReadText } from './draft-command.ts';
import { startEncoder } from './encoder.ts';

type Paths = { cv: string; job: string };
type Readers = { readCv: (path: string) => Promise<CvReading>; readText: ReadText };

/**
 * The CV against the criteria that would be drafted from the job description, and what else it asks for. Throws
 * `UserError` as `read-cv` and `draft` do: `cv-<problem>`, `no-file`, `draft-input`.
 */
export async function matchCommand(paths: Paths, { readCv, readText }: Readers): Promise<CvMatch> {
  const job = await jobIn(paths.job, readText);
  const reading = await readCv(paths.cv);
  const encoder = startEncoder();
  try {
    const { criteria } = await draftFromBank({ job, bank, embed: encoder.embed, t: en });
    const on = new Date().toISOString().slice(0, 7);
    return await matchCv({ job, criteria, bank, reading, on, embed: encoder.embed });
  } finally {
    await encoder.close();
  }
}
