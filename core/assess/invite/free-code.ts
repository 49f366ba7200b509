/** A code that nobody of the assessment has yet. */
export function freeCode(draw: () => string, taken: readonly string[]): string {
  for (let i = 0; i < 1000; i += 1) {
    const code = draw();
    if (!taken.includes(code)) return code;
  }
  throw new Error('No free candidate code.');
}
