// Draws blocks in order: those that only show through the renderer, those that can be used by our own parts.
import type { FunctionComponent } from 'preact';
import type { Block } from '../../slack/world/block-kit.ts';
import { actionIdOf, blockIdOf } from '../../slack/world/block-kit.ts';
import type { Values } from '../../slack/world/model.ts';
import { ElementView } from '../fields/element-view.tsx';
import { InputField } from '../fields/input-field.tsx';
import { Drawn } from './drawn.tsx';
import { Picture } from './picture.tsx';
import { RichText } from './rich-text.tsx';
import { Table } from './table.tsx';

interface BlocksProps {
  blocks: Block[];
  values: Values;
  /** Errors at fields, by block id. */
  errors?: Record<string, string>;
}

interface BlockProps {
  block: Block;
  /** What its elements hold, by action id. */
  held: Values[string];
  error?: string | undefined;
}

const Input = ({ block, held, error }: BlockProps) =>
  block.element ? (
    <InputField block={block} element={block.element} state={held[actionIdOf(block.element)]} error={error} />
  ) : null;

const Actions = ({ block, held }: BlockProps) => (
  <div class="actions">
    {block.elements?.map((element) => (
      <ElementView
        key={actionIdOf(element)}
        target={{ element, blockId: blockIdOf(block) }}
        state={held[actionIdOf(element)]}
      />
    ))}
  </div>
);

function Section({ block, held }: BlockProps) {
  const { accessory, ...text } = block;
  if (!accessory) return <Drawn blocks={[text]} />;
  const target = { element: accessory, blockId: blockIdOf(block) };
  return (
    <div class="section">
      <Drawn blocks={[text]} />
      {accessory.type === 'image' ? (
        <Picture image={accessory} small />
      ) : (
        <ElementView target={target} state={held[actionIdOf(accessory)]} />
      )}
    </div>
  );
}

/** All other kinds only show something. */
const kinds: Record<string, FunctionComponent<BlockProps>> = {
  divider: () => <hr />,
  image: ({ block }) => <Picture image={block} title={block.title?.text} />,
  table: ({ block }) => <Table block={block} />,
  data_table: ({ block }) => <Table block={block} />,
  rich_text: ({ block }) => <RichText of={block} />,
  input: Input,
  actions: Actions,
  section: Section,
};

const Shown: FunctionComponent<BlockProps> = ({ block }) => <Drawn blocks={[block]} />;

export const Blocks = ({ blocks, values, errors = {} }: BlocksProps) => (
  <div class="blocks">
    {blocks.map((block) => {
      const id = blockIdOf(block);
      const Kind = kinds[block.type] ?? Shown;
      return <Kind key={id} block={block} held={values[id] ?? {}} error={errors[id]} />;
    })}
  </div>
);
