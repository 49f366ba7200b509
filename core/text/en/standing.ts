// Places, ties and scores.
import { count, figure, nth } from './forms.ts';

export const standing = {
  /** `range` is written "78–90". */
  score: (score: number, range: string) => `${score}, likely ${range}`,
  /** Before a name, and in a column: "=1" or "4". */
  mark: (place: number, tied: boolean) => `${tied ? '=' : ''}${figure(place)}`,
  alone: (place: number) => nth(place),
  tied: (place: number) => `Tied for ${nth(place)}`,
  aloneOf: (place: number, all: number) => `${nth(place)} of ${figure(all)}`,
  tiedWith: (place: number, others: number) => `Tied for ${nth(place)} with ${count(others, 'other')}`,
  oneIn: (place: number) => `1 in ${nth(place)} place`,
  manyIn: (place: number, many: number) => `${figure(many)} tied for ${nth(place)}`,
  below: (many: number) => `${figure(many)} below`,
};
