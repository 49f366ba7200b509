// How many criteria of a draft are asked about in the description’s own words, beside those of the bank.
import type { Call, Chosen } from './call.ts';
import type { Need } from './told-needs.ts';

/** So many criteria of the bank may stand by themselves; with fewer, so many are wanted in all. At most so many are made, and there are no more than so many in all. */
const CRITERIA = { enough: 3, wanted: 5, made: 3, most: 6 };
/** So many join or take the place of others where the bank has enough. */
const JOINING = 2;
/** A draft is strong where the bank measures more than this share of what is needed. */
const STRONG = 0.5;

/** `open`: the needs that may join. */
export type Room = { kept: readonly Chosen[]; open: readonly Need[]; most: number };

/**
 * The criteria of the bank that stay, and how many may join: where the bank is strong, only what the title names and
 * nothing measures. Where it isn't, criteria that no must-have calls for give way to must-haves.
 */
export function roomFor(chosen: readonly Chosen[], needs: readonly Need[], calls: readonly Call[]): Room {
  const all = needs.filter(({ isMeasured }) => !isMeasured);
  if (chosen.length < CRITERIA.enough)
    return { kept: chosen, open: all, most: Math.min(CRITERIA.made, CRITERIA.wanted - chosen.length) };
  const source = needs.some((need) => need.source === 'must') ? 'must' : 'duty';
  const open = all.filter((need) => need.source === source);
  const needed = needs.filter((need) => need.source === source).length;
  if (needed - open.length > STRONG * needed) return inPlaceOfChance({ chosen, open, calls });
  const kept = staying(chosen, Math.min(JOINING, open.length), calls);
  return { kept, open, most: Math.min(JOINING, CRITERIA.most - kept.length) };
}

type Strong = { chosen: readonly Chosen[]; open: readonly Need[]; calls: readonly Call[] };

// What the title names is asked in any case. A criterion that a single word of a duty or wish calls for gives way to a must-have.
function inPlaceOfChance({ chosen, open, calls }: Strong): Room {
  const heart = open.filter(({ isHeart }) => isHeart).slice(0, 1);
  const musts = open.filter((need) => need.source === 'must' && !heart.includes(need));
  const vague = chosen.filter((one) => !isNeeded(one, calls) && one.calls.every((call) => isByChance(call, one)));
  const giving = musts.length === 0 ? [] : vague.slice(-Math.min(JOINING, musts.length));
  const kept = chosen.filter((one) => !giving.includes(one));
  return { kept, open: [...heart, ...musts.slice(0, giving.length)], most: heart.length + giving.length };
}

const isByChance = ({ source, skills }: Call, { skill }: Chosen) =>
  source !== 'title' && skills.some((one) => one.skill === skill && (one.by === 'word' || one.by === 'meaning'));

const isNeeded = ({ skill }: Chosen, calls: readonly Call[]) =>
  calls.some(({ source, skills: [first] }) => source === 'must' && first?.skill === skill);

function staying(chosen: readonly Chosen[], joining: number, calls: readonly Call[]): Chosen[] {
  const firm = chosen.filter((one) => isNeeded(one, calls));
  const room = Math.max(CRITERIA.most - joining, firm.length, CRITERIA.enough);
  const kept = [...firm, ...chosen.filter((one) => !isNeeded(one, calls))].slice(0, room);
  return chosen.filter((one) => kept.includes(one));
}
