// Where else an assessment is shown, in a line.
import type { Thread } from '../ports/assessments.ts';
import type { Words } from '../text/en.ts';
import { short } from './words.ts';

const NAMED = 3;

/** "Also in Teams: Backend hiring"; null when it is shown nowhere else. */
export function alsoIn(others: readonly Pick<Thread, 'platform' | 'title'>[], t: Words): string | null {
  if (others.length === 0) return null;
  const names = others
    .slice(0, NAMED)
    .map(({ platform, title }) => (title ? t.link.named(platform, short(title, 60)) : t.link.unnamed[platform]));
  const more = others.length - NAMED;
  return t.link.also(t.commas([...names, more > 0 ? t.link.andMore(more) : '']));
}
