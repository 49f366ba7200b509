// A thin view of an XML part: elements by local name, whatever their prefix.
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { Unreadable } from './problems.ts';

export type { Element } from '@xmldom/xmldom';

/** The root of a part. A part that brings its own document type is refused: nothing needs one but an attack. */
export function rootOf(bytes: Uint8Array): Element {
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Unreadable('unreadable');
  try {
    const root = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch (error) {
    throw new Unreadable('unreadable', { cause: error });
  }
  throw new Unreadable('unreadable');
}

export function childrenOf(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

export const child = (parent: Element | null | undefined, name: string): Element | null =>
  parent ? (childrenOf(parent).find(({ localName }) => localName === name) ?? null) : null;

/** All elements of that name below `parent`, at any depth. */
export function below(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** An attribute by its local name. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  if (!element) return null;
  for (let i = 0; i < element.attributes.length; i++) {
    const one = element.attributes.item(i);
    if (one?.localName === name) return one.value;
  }
  return null;
}

/** `w:val` of a child. */
export const valueOf = (parent: Element | null | undefined, name: string): string | null =>
  attribute(child(parent, name), 'val');

/** A switch such as `w:b`: on without a value; `null` where it isn't set. */
export function switchOf(parent: Element | null | undefined, name: string): boolean | null {
  const element = child(parent, name);
  if (!element) return null;
  return !/^(?:0|false|off|none)$/i.test(attribute(element, 'val') ?? 'true');
}
