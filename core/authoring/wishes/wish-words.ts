// How a wish is put in a language.

/**
 * Patterns of whole words. In a phrase `<what>` stands for the thing that is meant and `<by>` for what comes in its
 * place; the first phrase that fits counts.
 */
export type WishWords = {
  /** Stands between two wishes. */
  joins: string;
  /** Asks for something, and says nothing of what. */
  asks: string;
  /** Around the name of a thing. */
  before: string;
  behind: string;
  /** Begins what is no further thing of the wish before. */
  begins: string;
  /** Between a thing and the share that it is to have. */
  weighs: string;
  minutes: string;
  harder: string;
  easier: string;
  /** `#` stands for minutes. */
  shorter: string;
  case: string;
  heavier: readonly string[];
  lighter: readonly string[];
  swap: readonly string[];
  drop: readonly string[];
  add: readonly string[];
};
