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

/** Throws an `Error` that names the file and the place in it where it isn't in the format. */
export function parsed<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(`${path}, at ${first?.path.join('.')}: ${first?.message}`);
}
