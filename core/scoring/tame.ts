// Text as it may go into patterns: what nobody writes, endless runs without a break, is shortened.

const longestBlank = 20;
const longestWord = 120;

/** Shortens runs of blanks over 20 and of anything else over 120 characters; ordinary text comes back as it is. */
export function tamed(text: string): string {
  return text
    .replace(/\s{21,}/gu, (run) => run.slice(0, longestBlank))
    .replace(/\S{121,}/gu, (run) => run.slice(0, longestWord));
}
