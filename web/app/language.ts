// Changing the language: both catalogues first, then everything at once, then the server's own sentences.
import { batch } from '@preact/signals';
import type { Locale } from '#core/text/locale.ts';
import { getPage, putLanguage } from './api.ts';
import { hearPage, page } from './state.ts';
import { firstOf, locale, speak } from './text/text.ts';

const YEAR = 31_536_000;

/** True when the page speaks `next` from now on; false when its words can't be fetched. What is typed stays. */
export async function choose(next: Locale): Promise<boolean> {
  try {
    const steps = await import('./text/text-steps.ts');
    const [{ first }, words] = await Promise.all([firstOf(next), steps.stepsOf(next)]);
    batch(() => {
      speak(next, first);
      steps.speakSteps(words);
    });
  } catch {
    return false;
  }
  remember(next);
  await askAgain(next);
  return true;
}

/** For the next look at the page, before anything is agreed and on pages without script. */
function remember(next: Locale): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `lang=${next}; path=/; max-age=${YEAR}; samesite=lax${secure}`;
}

async function askAgain(next: Locale): Promise<void> {
  const reply = await (page.value.state === 'new' ? getPage() : putLanguage(next));
  if (reply.ok && locale.value === next) hearPage(reply.value);
}
