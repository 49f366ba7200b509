// Shorthand in which the items of the bank are written.
import type { Level } from '#core/model/item.ts';

/** The five levels of a rubric from their descriptions, level 0 first. */
export function levels(...descriptions: [string, string, string, string, string]): Level[] {
  return descriptions.map((description, level) => ({ level, description }));
}

/** Source text between ``` fences, so that it is shown as code. */
export function fenced(source: string): string {
  return `\`\`\`\n${source.trim()}\n\`\`\``;
}
