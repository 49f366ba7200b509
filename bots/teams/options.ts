// Options of lists, boxes and radio buttons.
import type { Option } from '#core/cards/card.ts';
import { LIMIT } from './limits.ts';
import { literal } from './markdown.ts';

export type Choice = { title: string; value: string };

/** A description stands after its label: Teams has no second line. */
export function choices(options: readonly Option[]): Choice[] {
  return options.slice(0, LIMIT.options).map(({ label, value, description }) => ({
    title: literal(description === undefined ? label : `${label} · ${description}`, LIMIT.option) || '–',
    value,
  }));
}
