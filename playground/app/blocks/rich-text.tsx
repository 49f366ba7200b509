// Rich text; the renderer numbers its lists wrongly and breaks its code blocks.
import type { ComponentChildren } from 'preact';
import type { Block, Cell } from '../../slack/world/block-kit.ts';
import { shared, snapshot } from '../state.ts';
import { day, instantOf } from '../time.ts';

interface Style {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  code?: boolean;
  underline?: boolean;
}

/** A piece of text, or a part that holds more of them. */
interface Rich {
  type: string;
  elements?: Rich[];
  text?: string;
  url?: string;
  user_id?: string;
  channel_id?: string;
  name?: string;
  unicode?: string;
  timestamp?: number;
  fallback?: string;
  range?: string;
  style?: Style | 'bullet' | 'ordered';
  indent?: number;
  offset?: number;
}

const Mention = ({ children }: { children: ComponentChildren }) => <span class="mention">{children}</span>;

const memberName = (id: string | undefined) =>
  snapshot.value?.members.find((member) => member.id === id)?.realName ?? id;
const channelName = (id: string | undefined) => shared.value.find((one) => one.id === id)?.name ?? id;

/** `1f389-200d` as the characters it names. */
const emoji = (unicode: string): string =>
  String.fromCodePoint(...unicode.split('-').map((part) => Number.parseInt(part, 16)));

const pieces: Record<string, (piece: Rich) => ComponentChildren> = {
  text: ({ text }) => text,
  link: ({ url = '', text }) => (
    <a href={url} target="_blank" rel="noopener">
      {text ?? url}
    </a>
  ),
  user: ({ user_id: id }) => <Mention>@{memberName(id)}</Mention>,
  channel: ({ channel_id: id }) => <Mention>#{channelName(id)}</Mention>,
  broadcast: ({ range }) => <Mention>@{range}</Mention>,
  emoji: ({ unicode, name }) => (unicode === undefined ? `:${name}:` : emoji(unicode)),
  date: ({ timestamp, fallback }) => fallback ?? day(instantOf(String(timestamp))),
};

const wraps: [keyof Style, 'strong' | 'em' | 's' | 'code' | 'u'][] = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 's'],
  ['underline', 'u'],
  ['code', 'code'],
];

function Piece({ piece }: { piece: Rich }) {
  const style = typeof piece.style === 'object' ? piece.style : {};
  const plain = <>{pieces[piece.type]?.(piece)}</>;
  return wraps.filter(([name]) => style[name] === true).reduce((inside, [, Tag]) => <Tag>{inside}</Tag>, plain);
}

const Pieces = ({ of: part }: { of: Rich }) => (
  <>
    {part.elements?.map((piece, index) => (
      <Piece key={index} piece={piece} />
    ))}
  </>
);

function List({ part }: { part: Rich }) {
  const Tag = part.style === 'ordered' ? 'ol' : 'ul';
  return (
    <Tag class={`list indent-${part.indent ?? 0}`} {...(Tag === 'ol' && { start: (part.offset ?? 0) + 1 })}>
      {part.elements?.map((item, index) => (
        <li key={index}>
          <Pieces of={item} />
        </li>
      ))}
    </Tag>
  );
}

function Part({ part }: { part: Rich }) {
  switch (part.type) {
    case 'rich_text_list':
      return <List part={part} />;
    case 'rich_text_quote':
      return (
        <blockquote>
          <Pieces of={part} />
        </blockquote>
      );
    case 'rich_text_preformatted':
      return (
        <pre>
          <Pieces of={part} />
        </pre>
      );
    default:
      return (
        <p>
          <Pieces of={part} />
        </p>
      );
  }
}

// What a rich text holds has nothing in common with the elements of other blocks.
const partsOf = ({ elements }: Block | Cell): Rich[] => (elements ?? []) as unknown as Rich[];

/** A rich text block, or a cell that holds one. */
export const RichText = ({ of: block }: { of: Block | Cell }) => (
  <div class="rich">
    {partsOf(block).map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </div>
);
