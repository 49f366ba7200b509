// What was said at a question of the interview, graded by the offline engine.
import { textOf, type InterviewItem } from '#core/model/item.ts';
import type { Embed } from '#core/scoring/embed.ts';
import { gradeExchange } from '#core/scoring/exchange.ts';
import { gradeWritten } from '#core/scoring/written.ts';

export const gradedExchange = (item: InterviewItem, said: readonly string[], embed: Embed) =>
  gradeExchange({
    said,
    grade: (answer) => gradeWritten({ question: textOf(item), rubric: item.rubric, answer, embed }),
  });
