// Blocks that only show something, drawn by slack-blocks-to-jsx with our own styles.
import { lazy, Suspense } from 'preact/compat';
import type { Block } from '../../slack/world/block-kit.ts';

const Renderer = lazy(async () => ({ default: (await import('./renderer.tsx')).Renderer }));

/** What can be read before the renderer has arrived. */
function Waiting({ blocks }: { blocks: Block[] }) {
  const words = blocks.flatMap(({ text, fields, elements }) => [text, fields, elements].flat());
  return (
    <>
      {words.map((part, index) => {
        const text = typeof part === 'object' && 'text' in part ? part.text : part;
        return typeof text === 'string' ? <p key={index}>{text}</p> : null;
      })}
    </>
  );
}

export const Drawn = ({ blocks }: { blocks: Block[] }) => (
  <Suspense fallback={<Waiting blocks={blocks} />}>
    <Renderer blocks={blocks} />
  </Suspense>
);
