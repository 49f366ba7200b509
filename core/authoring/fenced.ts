// What strangers wrote, handed to a language model as a document that it can’t step out of.

/** The text between two lines that don’t occur in it, whatever it says; the lines are named where it is asked about. */
export function fenced(text: string): { begin: string; end: string; whole: string } {
  const plain = text.normalize('NFKC').toUpperCase();
  let number = 1;
  while (plain.includes(`DOCUMENT ${number}`)) number += 1;
  const [begin, end] = [`<<< BEGIN DOCUMENT ${number} >>>`, `<<< END DOCUMENT ${number} >>>`];
  return { begin, end, whole: `${begin}\n${text}\n${end}` };
}
