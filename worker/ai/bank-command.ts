// `cli bank [ID]`: the built-in item bank, or one item of it with key or rubric.
import { bank } from '#core/authoring/bank.ts';
import { UserError } from '#core/errors.ts';
import type { BankItem, ItemKind } from '#core/model/item.ts';

export type BankLine = Pick<BankItem, 'id' | 'area' | 'skill' | 'difficulty' | 'measures'> & {
  kind: ItemKind;
  minutes: number;
};

/** A line an item, in the bank's order; with an id, all of that item. Throws `UserError` with code `no-such-item`. */
export function bankCommand(id?: string): BankLine[] | BankItem {
  if (id === undefined) return bank.map(lineOf);
  const found = bank.find((entry) => entry.id === id);
  if (!found) throw new UserError('no-such-item', `The item bank has no ${id}. “bank” alone lists what there is.`);
  return found;
}

const lineOf = ({ id, area, skill, difficulty, measures, item: { kind, minutes } }: BankItem): BankLine => ({
  id,
  area,
  skill,
  kind,
  difficulty,
  minutes,
  measures,
});
