// What the product asks the sentence encoder about itself, whatever job or answer it is about: the bank's skills, items and rubrics.
import { bank } from './authoring/bank.ts';
import { textsOfSkills } from './authoring/matching.ts';
import { interviewBank } from './interview/bank.ts';
import { textOf } from './model/item.ts';
import { textsToEmbed } from './scoring/yardstick.ts';

/** Each once, in an order that stays while the bank does. */
export function ownTexts(): string[] {
  const rubrics = [...bank, ...interviewBank].flatMap(({ item }) =>
    'rubric' in item ? textsToEmbed(textOf(item), item.rubric) : [],
  );
  return [...new Set([...textsOfSkills(bank), ...bank.map(({ measures }) => measures), ...rubrics])];
}
