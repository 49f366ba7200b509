// What was probably meant by words that are none of ours.

/** Optimal string alignment: letters missing, added, changed, or two neighbours swapped count one each. */
export function slipsBetween(a: string, b: string): number {
  if (a.length > 20) return a.length;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(change, at(row, j) + 1, at(next, j - 1) + 1, swapped ? at(before, j - 2) + 1 : Infinity));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Infinity;
}

const MOST = 3;

/** Those titles that share most words with a query, each word a slip or two away, or begun; the best first, at most three. */
export function nearestTitles(query: string, titles: readonly string[]): string[] {
  const asked = wordsIn(query);
  return [...new Set(titles)]
    .map((title) => ({ title, shared: asked.filter((word) => wordsIn(title).some((one) => isNear(word, one))).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ title }) => title);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}|\p{Script=Han}{2,}/gu) ?? [];

function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed) || typed.startsWith(word)) return true;
  return slipsBetween(typed, word) <= (typed.length > 5 ? 2 : 1);
}
