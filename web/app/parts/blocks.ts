// What a question's context is made of.

export type Block = { kind: 'text' | 'code'; text: string };

/** The blocks of a question's context: lines in ``` fences are code, empty lines part paragraphs. An open fence runs to the end. */
export function blocks(context: string): Block[] {
  return context.split(/^```.*$\n?/m).flatMap((piece, index): Block[] => {
    if (index % 2) return [{ kind: 'code', text: piece.replace(/\n$/, '') }];
    const paragraphs = piece.split(/\n\s*\n/).map((each) => each.trim());
    return paragraphs.filter(Boolean).map((text) => ({ kind: 'text', text }));
  });
}
