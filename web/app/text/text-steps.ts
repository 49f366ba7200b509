// The catalogue of the steps: apart from the first page's, which is to load fast.
import { signal } from '@preact/signals';
import type { Locale } from '#core/text/locale.ts';
import { t as first } from './text.ts';
import type { First, Steps } from './types.ts';

const LOADERS: Record<Locale, () => Promise<{ steps: Steps }>> = {
  en: () => import('./en/steps.ts'),
  fr: () => import('./fr/steps.ts'),
  'zh-Hant': () => import('./zh-hant/steps.ts'),
  'zh-Hans': () => import('./zh-hans/steps.ts'),
};

const words = signal<Steps | null>(null);

export const t: First & Steps = new Proxy({} as First & Steps, {
  get: (_, area) => Reflect.get(words.value ?? {}, area) ?? Reflect.get(first, area),
});

export async function stepsOf(next: Locale): Promise<Steps> {
  return (await LOADERS[next]()).steps;
}

export const hasSteps = () => words.value !== null;

export function speakSteps(next: Steps): void {
  words.value = next;
}
