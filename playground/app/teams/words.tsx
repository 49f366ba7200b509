// What somebody wrote: Markdown of the bot, HTML with mentions of people, or plain text.
import type { ComponentChildren } from 'preact';
import type { ShownMessage } from '../../teams/page/contract.ts';
import { markdownHtml } from './card/markdown.ts';

export function Said({ format, text }: Pick<ShownMessage, 'format' | 'text'>) {
  if (text.trim() === '') return null;
  if (format === 'markdown')
    // Written by markdownHtml alone, which escapes all that was typed.
    return <div class="prose" dangerouslySetInnerHTML={{ __html: markdownHtml(text) }} />;
  if (format === 'plain') return <p class="plain">{text}</p>;
  // Parsed apart from the page, so nothing in it runs or loads; only what is known below is drawn.
  return <div class="prose plain">{drawn(new DOMParser().parseFromString(text, 'text/html').body)}</div>;
}

const kinds: Record<string, (inside: ComponentChildren) => ComponentChildren> = {
  at: (inside) => <b class="mention">{inside}</b>,
  b: (inside) => <b>{inside}</b>,
  strong: (inside) => <b>{inside}</b>,
  i: (inside) => <em>{inside}</em>,
  em: (inside) => <em>{inside}</em>,
  br: () => <br />,
  p: (inside) => <p>{inside}</p>,
  li: (inside) => <li>{inside}</li>,
  ul: (inside) => <ul>{inside}</ul>,
  script: () => null,
  style: () => null,
};

const drawn = (node: Node): ComponentChildren =>
  [...node.childNodes].map((child) => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof Element)) return null;
    const inside = drawn(child);
    return kinds[child.localName]?.(inside) ?? inside;
  });
