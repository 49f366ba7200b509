// The only place that knows slack-blocks-to-jsx: fetched apart, since it is larger than the rest of the page.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageProps } from 'slack-blocks-to-jsx';
import { Message } from 'slack-blocks-to-jsx';
import type { Block } from '../../slack/world/block-kit.ts';
import { shared, snapshot } from '../state.ts';

// It is typed for React; Preact's compatibility layer runs it.
const Draw = Message as unknown as FunctionComponent<MessageProps>;

const hooks = {
  link: ({ href, children }: { href: string; children: ComponentChildren }) => (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  ),
} as unknown as NonNullable<MessageProps['hooks']>;

// It takes `verbatim` for plain text; in Slack it only keeps addresses from becoming links by themselves.
const formatted = (blocks: Block[]): Block[] =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'verbatim' ? undefined : value))) as Block[];

export function Renderer({ blocks }: { blocks: Block[] }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // It gives every message the same id and each block its block id, which would stand in the page many times.
    for (const element of root.current?.querySelectorAll('[id]') ?? []) element.removeAttribute('id');
  });
  const users = snapshot.value?.members.map(({ id, realName }) => ({ id, name: realName, avatar: '' })) ?? [];
  return (
    <div class="drawn" ref={root}>
      <Draw
        blocks={formatted(blocks) as MessageProps['blocks']}
        data={{ users, channels: shared.value.map(({ id, name }) => ({ id, name })) }}
        hooks={hooks}
        withoutWrapper
        unstyled
        logo=""
        name=""
      />
    </div>
  );
}
