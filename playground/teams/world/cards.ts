// Reads Adaptive Cards as a client does: which actions they have, and which inputs go with each.
import { isDeepStrictEqual } from 'node:util';
import type { ActionRef, CardJson } from '../page/contract.ts';

type Node = Record<string, unknown>;

export interface Action extends Node {
  type: string;
}

/** An action with the inputs that are sent with it. */
interface Pressable {
  action: Action;
  inputs: Node[];
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasType = (node: Node): node is Action => typeof node['type'] === 'string';
const isAction = (node: Node): node is Action => hasType(node) && node.type.startsWith('Action.');
const isInput = (node: Node): boolean => hasType(node) && node.type.startsWith('Input.');

/** Every element of a card but those of cards within it, in reading order. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part);
  if (!isNode(value)) return;
  yield value;
  for (const [key, part] of Object.entries(value)) if (!OPAQUE.has(key)) yield* nodesOf(part);
}

/** What a client never looks into for elements. */
const OPAQUE = new Set(['data', 'refresh', 'card', 'fallback', 'requires', 'metadata', 'authentication', 'choices']);

/** What can be pressed in the card: Action.Execute and Action.Submit, those of inner cards included. */
export function pressables(card: CardJson, outer: Node[] = []): Pressable[] {
  const nodes = [...nodesOf(card)];
  const inputs = [...outer, ...nodes.filter(isInput)];
  return nodes.filter(isAction).flatMap((action) => {
    const inner = action.type === 'Action.ShowCard' && isNode(action['card']) ? pressables(action['card'], inputs) : [];
    const sent = action['associatedInputs'] === 'none' ? [] : inputs;
    return SENDING.has(action.type) ? [{ action, inputs: sent }, ...inner] : inner;
  });
}

const SENDING = new Set(['Action.Execute', 'Action.Submit']);

/** The action of the card that is meant; undefined when it has none like it. */
export function findAction(card: CardJson, wanted: ActionRef): Pressable | undefined {
  const like = pressables(card).filter(({ action }) => isLike(action, wanted));
  // With less data, a button is like one with more; the one with the most that fits is meant.
  return like.toSorted((a, b) => keysOf(b.action) - keysOf(a.action))[0];
}

const keysOf = ({ data }: Action): number => (isNode(data) ? Object.keys(data).length : 0);

function isLike(action: Action, wanted: ActionRef): boolean {
  if (action.type !== wanted.type) return false;
  const named = (['id', 'title', 'verb'] as const).every(
    (key) => wanted[key] === undefined || (action[key] ?? '') === wanted[key],
  );
  return named && (wanted.data === undefined || dataFits(action['data'], wanted.data));
}

/** True when all of the button's own data is in what was given, which may hold inputs beside it. */
function dataFits(own: unknown, given: unknown): boolean {
  if (!isNode(own) || !isNode(given)) return own === undefined || isDeepStrictEqual(own, given);
  return Object.entries(own).every(([key, value]) => isDeepStrictEqual(value, given[key]));
}

/** The card's refresh, when it has one that Teams would follow. */
export function refreshOf(card: CardJson): { action: Action; userIds: string[] | undefined } | undefined {
  const { refresh } = card;
  if (!isNode(refresh) || !isNode(refresh['action']) || !isAction(refresh['action'])) return undefined;
  const { userIds } = refresh;
  return { action: refresh['action'], userIds: Array.isArray(userIds) ? userIds.map(String) : undefined };
}
