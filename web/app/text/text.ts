// The catalogue in use. Only the chosen language is fetched; whatever reads `t` is drawn again when it changes.
import { signal } from '@preact/signals';
import type { Locale } from '#core/text/locale.ts';
import type { First } from './types.ts';

/** What each language calls itself. */
export const NATIVE = {
  en: 'English',
  fr: 'Français',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
} as const satisfies Record<Locale, string>;

const LOADERS: Record<Locale, () => Promise<{ first: First }>> = {
  en: () => import('./en/first.ts'),
  fr: () => import('./fr/first.ts'),
  'zh-Hant': () => import('./zh-hant/first.ts'),
  'zh-Hans': () => import('./zh-hans/first.ts'),
};

export const locale = signal<Locale>('en');
const words = signal<First | null>(null);

/** Its areas are looked up when they are read, so that reading one follows the language. */
export const t: First = new Proxy({} as First, { get: (_, area) => Reflect.get(words.value ?? {}, area) });

/** Fetches a language's first words without showing them yet. */
export function firstOf(next: Locale): Promise<{ first: First }> {
  return LOADERS[next]();
}

/** From here on the page speaks this language. */
export function speak(next: Locale, first: First): void {
  document.documentElement.lang = next;
  locale.value = next;
  words.value = first;
}
