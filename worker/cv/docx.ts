// Reads a DOCX: what can be seen, line by line, and what can't.
import type { Document } from './document.ts';
import { linesOfBody, type Reading } from './docx-body.ts';
import { hex, readStyles } from './docx-styles.ts';
import { Unreadable } from './problems.ts';
import { attribute, child, childrenOf, rootOf, switchOf, type Element } from './xml.ts';
import { partsOf } from './zip.ts';

const wanted =
  /^(?:_rels\/\.rels|word\/(?:document\d*|styles|settings|header\d*|footer\d*)\.xml|\[Content_Types\]\.xml)$/i;
const pictures = /^word\/media\//i;

/** Reads a DOCX. Throws `Unreadable` when it is locked, damaged, a bomb, blank or only pictures. */
export async function readDocx(file: Uint8Array): Promise<Document> {
  let pictured = false;
  const parts = await partsOf(file, (name) => {
    pictured ||= pictures.test(name);
    return wanted.test(name);
  });
  const main = mainPart(parts);
  if (!main) throw new Unreadable('wrong-type');
  const styles = readStyles(partOf(parts, /styles\.xml$/i));
  const body = child(main, 'body');
  const paper = paperOf(main, partOf(parts, /settings\.xml$/i));
  const edges = (name: RegExp): Reading[] =>
    onlyOnce(
      [...parts].filter(([key]) => name.test(key)).map(([, bytes]) => linesOfBody(rootOf(bytes), styles, paper)),
    );
  const readings = [
    ...edges(/header\d*\.xml$/i),
    ...(body ? [linesOfBody(body, styles, paper)] : []),
    ...edges(/footer\d*\.xml$/i),
  ];
  const lines = readings.flatMap((reading) => [...reading.lines, ...reading.boxes.flat()]);
  if (lines.length === 0) throw new Unreadable(pictured ? 'image-only' : 'empty');
  return { lines, hidden: readings.flatMap(({ hidden }) => hidden), pages: null, warnings: [] };
}

/** The colour of the pages, `#rrggbb`, where the settings say that it is shown; else white. */
function paperOf(main: Element, settings: Element | null): string {
  const shown = switchOf(settings, 'displayBackgroundShape') === true;
  return (shown && hex(attribute(child(main, 'background'), 'color'))) || '#ffffff';
}

function partOf(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): Element | null {
  const found = [...parts].find(([key]) => name.test(key));
  return found ? rootOf(found[1]) : null;
}

/** The document that the package names as its own, else the usual one. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): Element | null {
  const relations = partOf(parts, /^_rels\/\.rels$/i);
  const target = (relations ? childrenOf(relations) : [])
    .filter((relation) => attribute(relation, 'Type')?.endsWith('/officeDocument'))
    .map((relation) => attribute(relation, 'Target')?.replace(/^\//, ''))[0];
  const bytes = parts.get(target ?? '') ?? parts.get('word/document.xml');
  return bytes ? rootOf(bytes) : null;
}

/** A header stands in the file once for the first page and once for the others. */
function onlyOnce(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ lines, boxes }) => {
    const text = [...lines, ...boxes.flat()].map((line) => line.text).join('\n');
    return !seen.has(text) && seen.add(text);
  });
}
