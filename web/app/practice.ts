// Whether a practice answer is right; written ones have no right answer. Nothing of it leaves the page.
import type { Answer, ItemKind } from '#core/model/item.ts';
import type { PageItem } from '#core/model/page.ts';
import type { Steps } from './text/types.ts';

export type PracticeKind = 'choice' | 'multi' | 'numeric' | 'ranking' | 'written';

/** The kinds to practise, one each, in the order of the page; a short and a long answer are given alike. */
export function practiceKinds(kinds: readonly ItemKind[]): PracticeKind[] {
  const asked = kinds.filter((kind) => kind !== 'interview');
  return [...new Set(asked.map((kind) => (kind === 'short' || kind === 'long' ? 'written' : kind)))];
}

/** What stands to practise in the words of the page. */
export function practiceItem(kind: PracticeKind, words: Steps['practice']): PageItem {
  const item = { id: `practice-${kind}`, language: null, context: null, minutes: 1, options: [], unit: null };
  if (kind === 'written') return { ...item, kind: 'short', prompt: words.written.prompt };
  if (kind === 'numeric') return { ...item, kind, prompt: words.numeric.prompt, unit: words.numeric.unit };
  return { ...item, kind, prompt: words[kind].prompt, options: words[kind].options };
}

const RIGHT = { choice: 1, multi: [0, 2], numeric: 90, ranking: [1, 2, 0] };

/** `null` where any answer will do. */
export function isRight(answer: Answer): boolean | null {
  if (answer.kind === 'choice') return answer.choice === RIGHT.choice;
  if (answer.kind === 'multi') return String(answer.choices) === String(RIGHT.multi);
  if (answer.kind === 'ranking') return String(answer.order) === String(RIGHT.ranking);
  if (answer.kind === 'numeric') return Number(answer.value.replaceAll(/[^\d.]/g, '')) === RIGHT.numeric;
  return null;
}
