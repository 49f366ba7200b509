// What the interview says in every language, fetched with it.
import { effect, signal } from '@preact/signals';
import type { Locale } from '#core/text/locale.ts';
import type { Interview } from './types.ts';
import { locale } from './text.ts';

const LOADERS: Record<Locale, () => Promise<{ interview: Interview }>> = {
  en: () => import('./en/interview.ts'),
  fr: () => import('./fr/interview.ts'),
  'zh-Hant': () => import('./zh-hant/interview.ts'),
  'zh-Hans': () => import('./zh-hans/interview.ts'),
};

/** Null until a language has come for the first time. */
export const interviewWords = signal<Interview | null>(null);

export const interviewIn = async (next: Locale): Promise<Interview> => (await LOADERS[next]()).interview;

/** From here on they follow the language of the page. */
export async function speakInterview(): Promise<void> {
  interviewWords.value = await interviewIn(locale.peek());
  effect(() => {
    const next = locale.value;
    void interviewIn(next).then((words) => {
      if (locale.peek() === next) interviewWords.value = words;
    });
  });
}
