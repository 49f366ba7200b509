// How much of two written answers is the same, whatever their letter case, punctuation and spacing.

/** Words in a run; one that two people share by chance is rare. */
const RUN = 4;
/** With fewer runs an answer is too short for sameness to mean anything. */
const FEWEST_RUNS = 12;
/** The share of the shorter answer's runs that stand in the other one. Answers to one question of people who work alone stay far below. */
const ALIKE = 0.5;
const MOST_QUOTED = 160;
/** Of a longer answer its beginning is held against the others: 4,000 words are eight pages. */
const MOST_WORDS = 4_000;

/** `share` 0–1 of the shorter answer; `words` is the longest run of words that both have, out of the first. */
export type Likeness = { share: number; words: string };

type Prepared = { words: string[]; plain: string[]; runs: Set<string> };

// Chinese and Japanese have no blanks: there a character counts as a word.
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

export function prepared(text: string): Prepared {
  const words = (text.normalize('NFKC').match(TOKEN) ?? []).slice(0, MOST_WORDS);
  const plain = words.map((word) => word.toLowerCase().replace(/’/gu, "'"));
  return { words, plain, runs: new Set(plain.slice(RUN - 1).map((_, i) => plain.slice(i, i + RUN).join(' '))) };
}

/** Null while the two are no more alike than answers to one question are. `asked` are the question's own words, which anybody may repeat. */
export function likeness(one: Prepared, other: Prepared, asked: Prepared): Likeness | null {
  const [mine, theirs] = [own(one, asked), own(other, asked)];
  const [fewer, more] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  if (fewer.size < FEWEST_RUNS) return null;
  const share = [...fewer].filter((run) => more.has(run)).length / fewer.size;
  return share < ALIKE ? null : { share, words: longestShared(one, other) };
}

const own = ({ runs }: Prepared, asked: Prepared) => new Set([...runs].filter((run) => !asked.runs.has(run)));

function longestShared({ words, plain }: Prepared, { runs }: Prepared): string {
  let [best, start] = [{ from: 0, to: 0 }, 0];
  for (let end = 0; end + RUN <= plain.length; end += 1) {
    if (!runs.has(plain.slice(end, end + RUN).join(' '))) start = end + 1;
    else if (end + RUN - start > best.to - best.from) best = { from: start, to: end + RUN };
  }
  // Joined once it is known: at every step it would take as long as the answer squared.
  const shared = words.slice(best.from, best.to).join(' ');
  return shared.length <= MOST_QUOTED ? shared : `${shared.slice(0, shared.lastIndexOf(' ', MOST_QUOTED))}…`;
}
