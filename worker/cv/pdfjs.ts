// The one PDF library. It asks for drawing classes when it loads; nothing is drawn here, so it gets empty ones.
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
}

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');

export const { getDocument, OPS, PasswordException } = pdfjs;
