// An external menu asks the app for its options while a member types.
import type { Option, OptionGroup } from '../world/block-kit.ts';
import { findElement } from '../world/block-kit.ts';
import { flatOptions } from '../world/field-state.ts';
import type { World } from '../world/world.ts';
import { deliver, failureName, interaction } from './deliver.ts';
import { mustBeMember, payloadHead } from './payload.ts';
import type { Place } from './source.ts';
import { blocksOf, findSource, sourcePayload } from './source.ts';

export interface SuggestInput extends Place {
  user: string;
  actionId: string;
  blockId?: string;
  query: string;
}

export type Suggested = { options: Option[] } | { error: string };

const MAX_OPTIONS = 100;

/** The options that the app offers for these letters; an error name when it did not answer in time. */
export async function suggest(world: World, input: SuggestInput): Promise<Suggested> {
  const member = mustBeMember(world, input.user);
  const source = findSource(world, member, input);
  const found = findElement(blocksOf(source), input);
  if (!found) throw new Error(`nothing there is called ${input.actionId}`);
  // A suggestion opens nothing and answers nowhere, so it carries neither of the two permits.
  const { response_url: _url, state: _state, ...place } = sourcePayload(world, member, source);
  const outcome = await deliver(
    world,
    interaction({
      type: 'block_suggestion',
      ...payloadHead(world, member),
      ...place,
      action_id: input.actionId,
      block_id: found.block.block_id,
      value: input.query,
    }),
  );
  if (outcome.kind !== 'answered') return { error: failureName(outcome) ?? 'dispatch_failed' };
  return { options: keepOptions(world, input.actionId, outcome.body) };
}

function keepOptions(world: World, actionId: string, body: Record<string, unknown>): Option[] {
  const entries = (body['options'] ?? body['option_groups'] ?? []) as (Option | OptionGroup)[];
  const options = flatOptions(entries).slice(0, MAX_OPTIONS);
  // Options of earlier letters stay valid: a member may have chosen one and typed on.
  const earlier = flatOptions(world.suggestions.get(actionId) ?? []);
  const fresh = earlier.filter(({ value }) => !options.some((option) => option.value === value));
  world.suggestions.set(actionId, [...options, ...fresh].slice(0, MAX_OPTIONS * 5));
  return options;
}
