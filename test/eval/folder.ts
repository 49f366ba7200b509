// What an evaluation reads: a folder of answers, pairs, attacks, CVs and jobs, each part of which may be missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

const Answer = z.object({
  id: z.string(),
  score: z.int().min(0).max(4),
  kind: z.string().optional(),
  text: z.string(),
});

const Question = z.object({
  id: z.string(),
  question: z.string(),
  points: z.array(z.string()).min(1),
  reference: z.string().optional(),
  answers: z.array(Answer),
});

export type GradedAnswer = z.infer<typeof Answer>;
/** `half` is the file's name: `dev` may be looked at when the engine is mended, `held` not. */
export type Question = z.infer<typeof Question> & { half: string };

/** Every question of `answers/*.json`. */
export const questionsIn = (folder: string): Question[] =>
  filesIn(join(folder, 'answers'), '.json').flatMap((path) =>
    parsed(z.object({ questions: z.array(Question) }), path).questions.map((question) => ({
      ...question,
      half: basename(path, '.json'),
    })),
  );

/** The paths of a folder's files whose names end so, in order; none where there is no such folder. */
export const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** A file that isn't in the format: which, where in it, and why. */
export class BadFile extends Error {}

/** Throws a `BadFile`. */
export function parsed<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(jsonIn(path));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new BadFile(`${path}, at ${first?.path.join('.')}: ${first?.message}`);
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadFile(`${path} isn’t JSON: ${(error as Error).message}`, { cause: error });
  }
}
