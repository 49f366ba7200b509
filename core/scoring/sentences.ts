// Cutting a text into sentences that are verbatim parts of it.

/** A sentence ends at . ! ? or a line's end; not inside numbers, and not after short forms. */
const END =
  /(?<=[.!?…]["”’')\]]*)\s+(?=["“‘'(#•*\p{Lu}\p{N}\p{Ll}-])|(?<=[。！？]+[”」』）]*)(?=[^。！？”」』）])|\s*\n+\s*/u;
const SHORT_FORM = /(?:^|[\s(])(?:e\.g|i\.e|etc|ca|approx|vs|Mr|Mrs|Ms|Dr|No|resp)\.$/i;

/** What numbers or points out an entry of a list says nothing: "2)", "b.", "•". */
const MARKER = /^(?:[-*•·–—]+|\(?(?:\d{1,2}|[a-z])[.)])(?:\s+|$)/u;

/** The sentences of a text, trimmed and without marks of lists, in order; each stands in the text as it is. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const gap of text.matchAll(new RegExp(END, 'gu'))) {
    const candidate = text.slice(start, gap.index);
    if (SHORT_FORM.test(candidate) && !gap[0].includes('\n')) continue;
    sentences.push(candidate.trim());
    start = gap.index + gap[0].length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.map((sentence) => sentence.replace(MARKER, '')).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
