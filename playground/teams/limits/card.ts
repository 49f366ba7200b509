// What Teams does not draw, or refuses: versions, sizes, and more viewers than a refresh may name.
import type { CardJson } from '../page/contract.ts';
import { nodesOf, refreshOf } from '../world/cards.ts';

const NEWEST_VERSION = [1, 5] as const;
/** Bytes of a card as JSON. */
const MAX_CARD_BYTES = 28 * 1024;
const MAX_REFRESHED = 60;
const MAX_ACTIONS = 6;

export interface Problem {
  status: 400 | 413;
  code: string;
  message: string;
}

const bad = (message: string): Problem => ({ status: 400, code: 'BadArgument', message });

/** The first thing that is wrong with an Adaptive Card; undefined when Teams takes it. */
export function cardProblem(card: CardJson): Problem | undefined {
  if (card['type'] !== 'AdaptiveCard') return bad('The content of the attachment is not an AdaptiveCard.');
  if (!isKnownVersion(card['version'])) return bad('Adaptive Card versions up to 1.5 are supported.');
  if (Buffer.byteLength(JSON.stringify(card)) > MAX_CARD_BYTES) {
    return { status: 413, code: 'MessageSizeTooBig', message: 'Message size too large.' };
  }
  return elementProblem(card);
}

function elementProblem(card: CardJson): Problem | undefined {
  const userIds = refreshOf(card)?.userIds ?? [];
  if (userIds.length > MAX_REFRESHED) return bad('A refresh names at most 60 users.');
  const { actions } = card;
  if (Array.isArray(actions) && actions.length > MAX_ACTIONS) return bad('A card has at most 6 actions.');
  const ids = [...nodesOf(card)].filter(isInput).map(({ id }) => id);
  if (ids.some((id) => typeof id !== 'string' || id === '')) return bad('Every input needs an id.');
  return new Set(ids).size === ids.length ? undefined : bad('Two inputs have the same id.');
}

const isInput = ({ type }: Record<string, unknown>) => typeof type === 'string' && type.startsWith('Input.');

function isKnownVersion(version: unknown): boolean {
  const [major = 0, minor = 0] = typeof version === 'string' ? version.split('.').map(Number) : [];
  return major === NEWEST_VERSION[0] && minor <= NEWEST_VERSION[1];
}
