import type { Answer } from '#core/model/item.ts';

export function sameAnswer(a: Answer | null, b: Answer | null): boolean {
  return written(a) === written(b);
}

// A database may hand an answer back with its keys in another order.
function written(answer: Answer | null): string {
  return answer === null ? '' : JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1)));
}
