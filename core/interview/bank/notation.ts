// How the interview's questions are written down: what all of them have in common stands here once.
import type { BankItem, InterviewItem } from '#core/model/item.ts';

/** A question of the built-in interview, and what is known of it. */
export type InterviewQuestion = Omit<BankItem, 'item'> & { item: InterviewItem } & Also;

/** Skills of other fields that it measures as well. */
type Also = { also?: readonly string[] };

type Written = Pick<BankItem, 'id' | 'area' | 'skill' | 'keywords' | 'measures'> &
  Also & {
    prompt: string;
    /** Each point of the rubric, with what is asked where an answer leaves it out; null where asking brings nothing. */
    points: readonly (readonly [point: string, ask: string | null])[];
    /** What an answer of level 0 to 4 shows. */
    levels: readonly [string, string, string, string, string];
    reference: string;
  };

const minutes = 5;

export function question({ prompt, points, levels, reference, ...known }: Written): InterviewQuestion {
  return {
    ...known,
    difficulty: 2,
    item: {
      kind: 'interview',
      prompt,
      minutes,
      rubric: {
        points: points.map(([point]) => point),
        levels: levels.map((description, level) => ({ level, description })),
        references: [reference],
      },
      followUps: points.flatMap(([, ask], point) => (ask === null ? [] : [{ point, ask }])),
    },
  };
}
