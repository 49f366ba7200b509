// Text with a few marks in it: ⟦bold⟧ in our sentences, `code` in questions.

/** A sentence of the catalogue; what stands in ⟦ ⟧ is bold. */
export function Rich({ text }: { text: string }) {
  return <>{text.split(/[⟦⟧]/).map((piece, index) => (index % 2 ? <b key={index}>{piece}</b> : piece))}</>;
}

/** A line of a question; what stands in backticks is code. */
export function Inline({ text }: { text: string }) {
  return <>{text.split('`').map((piece, index, all) => asPiece(piece, index, all.length))}</>;
}

function asPiece(piece: string, index: number, count: number) {
  if (index % 2 === 0) return piece;
  return index === count - 1 ? `\`${piece}` : <code key={index}>{piece}</code>;
}
