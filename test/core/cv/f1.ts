// How well what was read fits what is true, field by field: F1 over all values of many CVs.
type Count = { right: number; found: number; truth: number };

const plain = (value: string | null): string =>
  (value ?? '').normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Counts values by field; `of` gives each field's F1, 1 where there is nothing to find and nothing was found. */
export function tally() {
  const counts = new Map<string, Count>();
  return {
    add(field: string, found: (string | null)[], truth: (string | null)[]): void {
      const count = counts.get(field) ?? { right: 0, found: 0, truth: 0 };
      const left = truth.map(plain);
      for (const value of found.map(plain)) {
        const at = left.indexOf(value);
        if (at >= 0) left.splice(at, 1);
      }
      const right = truth.length - left.length;
      counts.set(field, {
        right: count.right + right,
        found: count.found + found.length,
        truth: count.truth + truth.length,
      });
    },
    of: (): Record<string, number> =>
      Object.fromEntries([...counts].map(([field, count]) => [field, Math.round(1000 * f1(count)) / 1000])),
  };
}

const f1 = ({ right, found, truth }: Count): number => (found + truth === 0 ? 1 : (2 * right) / (found + truth));
