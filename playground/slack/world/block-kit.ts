// Block Kit as the stand-in reads it, after the limits have been checked: loose, so that one type fits every kind.
export interface Text {
  type: 'plain_text' | 'mrkdwn';
  text: string;
  emoji?: boolean;
}

export interface Option {
  text: Text;
  value?: string;
  description?: Text;
  url?: string;
}

export interface OptionGroup {
  label: Text;
  options: Option[];
}

export interface Confirm {
  title?: Text;
  text: Text;
  confirm?: Text;
  deny?: Text;
  style?: 'primary' | 'danger';
}

export interface Element {
  type: string;
  action_id?: string;
  text?: Text | string;
  value?: string;
  url?: string;
  style?: 'primary' | 'danger';
  confirm?: Confirm;
  accessibility_label?: string;
  placeholder?: Text;
  options?: Option[];
  option_groups?: OptionGroup[];
  initial_option?: Option;
  initial_options?: Option[];
  initial_user?: string;
  initial_users?: string[];
  initial_value?: string;
  initial_date?: string;
  initial_time?: string;
  initial_date_time?: number;
  min_query_length?: number;
  max_selected_items?: number;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
  min_value?: string;
  max_value?: string;
  is_decimal_allowed?: boolean;
  filetypes?: string[];
  max_files?: number;
  focus_on_load?: boolean;
  image_url?: string;
  alt_text?: string;
}

export interface Cell {
  type: 'raw_text' | 'raw_number' | 'rich_text';
  text?: string;
  value?: number;
  elements?: Element[];
}

export interface Block {
  type: string;
  block_id?: string;
  text?: Text | string;
  fields?: Text[];
  accessory?: Element;
  elements?: Element[];
  element?: Element;
  label?: Text;
  hint?: Text;
  optional?: boolean;
  dispatch_action?: boolean;
  title?: Text;
  image_url?: string;
  alt_text?: string;
  rows?: Cell[][];
  column_settings?: { align?: 'left' | 'center' | 'right'; is_wrapped?: boolean }[];
  caption?: string;
  row_header_column_index?: number;
}

/** The id of a block; each has one once it is in the workspace. */
export const blockIdOf = (block: Block): string => block.block_id ?? '';

/** The action id of an element; each has one once it is in the workspace. */
export const actionIdOf = (element: Element): string => element.action_id ?? '';

/** Every element of a block that a person can act on, in the order in which they stand. */
export function elementsOf(block: Block): Element[] {
  const inside = block.type === 'rich_text' ? [] : (block.elements ?? []);
  return [block.accessory, block.element, ...inside].filter((element) => element !== undefined);
}

/** The element with this action id; the block id tells two of the same name apart. */
export function findElement(blocks: Block[], wanted: { actionId: string; blockId?: string | undefined }) {
  for (const block of blocks) {
    if (wanted.blockId !== undefined && block.block_id !== wanted.blockId) continue;
    const element = elementsOf(block).find(({ action_id: id }) => id === wanted.actionId);
    if (element) return { block, element };
  }
  return undefined;
}

/** The same blocks with an id wherever the app left one out, as Slack fills them in. */
export function withIds(blocks: Block[], newId: () => string): Block[] {
  const named = (element: Element): Element =>
    ['image', 'mrkdwn', 'plain_text'].includes(element.type)
      ? element
      : { ...element, action_id: element.action_id ?? newId() };
  return blocks.map((block) => ({
    ...block,
    block_id: block.block_id ?? newId(),
    ...(block.accessory && { accessory: named(block.accessory) }),
    ...(block.element && { element: named(block.element) }),
    ...(block.elements && block.type === 'actions' && { elements: block.elements.map(named) }),
  }));
}
