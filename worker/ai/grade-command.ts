// `cli grade FILE`: scores a file of questions and answers with the offline engine, or with a language model over it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '#core/errors.ts';
import type { Embed } from '#core/scoring/embed.ts';
import type { Model } from '#core/ports/model.ts';
import { judge, type Shelf } from '#core/scoring/judge.ts';
import { gradeWritten, readablePart, type WrittenScore } from '#core/scoring/written.ts';
import { startEncoder } from './encoder.ts';

const GradeFile = z.object({
  questions: z.array(
    z.object({
      id: z.string().min(1).max(100),
      kind: z.string().max(40).optional(),
      question: z.string().trim().min(1).max(4000),
      points: z.array(z.string().trim().min(1).max(500)).min(1).max(20),
      references: z.array(z.string().trim().min(1).max(4000)).max(5).optional(),
      answers: z.array(z.object({ id: z.string().min(1).max(100), text: z.string().max(50_000) })),
    }),
  ),
});
type GradeFile = z.infer<typeof GradeFile>;

export type GradeLine = {
  question: string;
  answer: string;
  /** 0–100; null when the answer can't be judged here. */
  score: number | null;
  standardError: number | null;
  needsHuman: boolean;
  evidence: string[];
  instructions: { text: string }[];
  engine: string;
};

/**
 * One line an answer, in the file’s order; by `model` where there is one. Throws `UserError` with code `grade-input` when the file can't be read as
 * `{questions:[{id, kind, question, points, answers:[{id, text}]}]}`.
 */
export async function gradeCommand(path: string, model?: Model): Promise<GradeLine[]> {
  const { questions } = await parsed(path);
  const encoder = startEncoder();
  const grade = graderOf(encoder.embed, model);
  try {
    const lines: GradeLine[] = [];
    for (const question of questions) lines.push(...(await gradeQuestion(question, grade)));
    return lines;
  } finally {
    await encoder.close();
  }
}

type Grade = (
  given: Pick<GradeFile['questions'][number], 'question'> & { rubric: Rubric; answer: string },
) => Promise<WrittenScore>;
type Rubric = { points: string[]; references?: string[] };

/** Grades as the product does, outside it: by `model` where there is one; readings are kept where `shelf` keeps them. */
export function graderOf(embed: Embed, model?: Model, shelf: Shelf = emptyShelf): Grade {
  return async (given) => {
    const first = await gradeWritten({ ...given, embed });
    const text = readablePart(given.answer, given.question).sentences.join(' ');
    if (!model || text === '') return first;
    const signal = new AbortController().signal;
    return judge({ model, mark: digest, shelf }, { ...given, text, first, signal });
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
/** Each run of the command reads anew. */
const emptyShelf: Shelf = { kept: () => Promise.resolve([]), keep: () => Promise.resolve() };

async function gradeQuestion(
  { id, question, points, references, answers }: GradeFile['questions'][number],
  grade: Grade,
) {
  const rubric = { points, ...(references && { references }) };
  const lines: GradeLine[] = [];
  for (const answer of answers) {
    const { score, standardError, needsHuman, evidence, instructions, engine } = await grade({
      question,
      rubric,
      answer: answer.text,
    });
    lines.push({ question: id, answer: answer.id, score, standardError, needsHuman, evidence, instructions, engine });
  }
  return lines;
}

async function parsed(path: string): Promise<GradeFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('grade-input', `${path} can’t be opened. Check the name.`, { cause });
  });
  const file = GradeFile.safeParse(asJson(path, text));
  if (file.success) return file.data;
  const first = file.error.issues[0];
  const where = first?.path.join('.') ?? '';
  throw new UserError(
    'grade-input',
    `${path} isn’t in the format of a file to grade. At ${where || 'the top'}: ${first?.message ?? ''}`,
  );
}

function asJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError('grade-input', `${path} isn’t JSON: ${cause instanceof Error ? cause.message : 'unreadable'}`, {
      cause,
    });
  }
}
