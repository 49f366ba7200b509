/** The web addresses in a text, in order, without the punctuation that ends a sentence. */
export const linksIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).map((link) => link.replace(/[.,;:!?)\]]+$/, ''));
