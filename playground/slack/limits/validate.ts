// Slack's limits for a whole message or view, so that a payload that passes here is one that Slack accepts.
import type { Surface } from './blocks.ts';
import { blockCheck } from './blocks.ts';
import type { Check, Fields, Issue } from './checks.ts';
import { flag, isRecord, issue, list, oneOf, record, string } from './checks.ts';
import { id, plain, type } from './composition.ts';

export type { Issue } from './checks.ts';
export type { Surface } from './blocks.ts';

/** How many blocks a surface takes. */
const MAX_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

const blocksOf = (blocks: unknown): Fields[] => (Array.isArray(blocks) ? blocks.filter(isRecord) : []);

/** Everything that Slack would refuse in these blocks; empty when they are fine. */
export function validateBlocks(blocks: unknown, surface: Surface, pointer = '/blocks'): Issue[] {
  const size = list(blockCheck[surface], MAX_BLOCKS[surface], 1)(blocks, pointer);
  const known = blocksOf(blocks);
  return [
    ...size,
    ...repeated(known, 'block_id', pointer),
    ...known.flatMap((block, index) => repeated(elementsOf(block), 'action_id', `${pointer}/${index}`)),
    ...(surface === 'message' ? wholeMessage(known, pointer) : []),
  ];
}

function elementsOf(block: Fields): Fields[] {
  return [block['accessory'], block['element'], block['elements']].flat().filter(isRecord);
}

function repeated(entries: Fields[], name: string, pointer: string): Issue[] {
  const values = entries.map((entry) => entry[name]).filter((value) => typeof value === 'string');
  const twice = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...twice].flatMap((value) => issue(pointer, 'duplicate', `${name} "${value}" is used more than once`));
}

function wholeMessage(blocks: Fields[], pointer: string): Issue[] {
  const tables = blocks.filter((block) => block['type'] === 'table');
  const markdown = blocks.filter((block) => block['type'] === 'markdown').map((block) => String(block['text']));
  return [
    ...(tables.length > 1 ? issue(pointer, 'too_many', 'only one table block in a message') : []),
    ...(markdown.join('').length > 12_000
      ? issue(pointer, 'too_long', 'markdown blocks hold more than 12,000 characters')
      : []),
  ];
}

const shared = { private_metadata: string(3000), callback_id: id, external_id: id };
const listed: Check = (value, pointer) => (Array.isArray(value) ? [] : issue(pointer, 'wrong_type', 'must be a list'));

const modal = record({
  required: { type: type('modal'), title: plain(24), blocks: listed },
  optional: {
    ...shared,
    submit: plain(24),
    close: plain(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
});

const home = record({ required: { type: type('home'), blocks: listed }, optional: shared });

/** Everything that Slack would refuse in this modal or home view; empty when it is fine. */
export function validateView(view: unknown): Issue[] {
  if (!isRecord(view)) return issue('/view', 'wrong_type', 'must be an object');
  const kind = oneOf('modal', 'home')(view['type'], '/view/type');
  if (kind.length > 0) return kind;
  const surface = view['type'] === 'home' ? 'home' : 'modal';
  const around = (surface === 'home' ? home : modal)(view, '/view');
  return [
    ...around,
    ...validateBlocks(view['blocks'], surface, '/view/blocks'),
    ...submitIssues(view),
    ...fileIssues(view),
  ];
}

function submitIssues(view: Fields): Issue[] {
  const asks = blocksOf(view['blocks']).some((block) => block['type'] === 'input');
  return view['type'] === 'modal' && asks && view['submit'] === undefined
    ? issue('/view', 'missing', 'missing required field: submit, because the view has an input block')
    : [];
}

/** A home tab is never submitted, so a file could never arrive. */
function fileIssues(view: Fields): Issue[] {
  const hasFile = blocksOf(view['blocks']).some(
    (block) => isRecord(block['element']) && block['element']['type'] === 'file_input',
  );
  return view['type'] === 'home' && hasFile
    ? issue('/view/blocks', 'not_allowed', 'file_input stands in modals only')
    : [];
}
