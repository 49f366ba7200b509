// The interviewer without any AI: asks the written follow-up to the first point that an answer doesn't make.
import { textOf } from '../model/item.ts';
import type { Asking, Exchange, Interviewer } from '../ports/interviewer.ts';
import type { Embed } from '../scoring/embed.ts';
import { gradeExchange } from '../scoring/exchange.ts';
import { gradeWritten } from '../scoring/written.ts';

export const SCRIPT = 'script, version 1';

/**
 * What is made is found as when it is scored. Nothing is asked where the answer can't be read, where nothing is left to
 * ask, or where the candidate says that they have nothing to tell.
 */
export function scriptedInterviewer(embed: Embed) {
  return {
    kind: 'script',
    engine: SCRIPT,
    next: (exchange: Exchange) => next(exchange, embed),
  } as const satisfies Interviewer;
}

async function next({ item, said, asked }: Exchange, embed: Embed): Promise<Asking | null> {
  if (item.followUps.every(({ point }) => asked.includes(point))) return null;
  const { rubric } = item;
  const grade = (answer: string) => gradeWritten({ question: textOf(item), rubric, answer, embed });
  const { read, points } = await gradeExchange({ said, grade });
  if (!read) return null;
  const open = item.followUps.find(({ point }) => !asked.includes(point) && !points[point]?.covered);
  return open ? { point: open.point, words: atOnce(open.ask) } : null;
}

async function* atOnce(words: string): AsyncGenerator<string> {
  yield words;
}
