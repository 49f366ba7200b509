// What a PDF says, read with the product's own PDF library.
import { getDocument } from '#worker/cv/pdfjs.ts';

const openPdf = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** The text of each page, runs joined by their own blanks and line ends. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const document = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  return pages;
}

export async function infoOf(bytes: Uint8Array): Promise<{ Title: string; Language: string }> {
  const { info } = await (await openPdf(bytes)).getMetadata();
  return info as { Title: string; Language: string };
}
