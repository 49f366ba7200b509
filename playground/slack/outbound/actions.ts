// A press or a choice: a block_actions payload.
import type { Element } from '../world/block-kit.ts';
import { actionIdOf, blockIdOf, findElement } from '../world/block-kit.ts';
import type { Plain } from '../world/field-state.ts';
import { keepsValue, stateOf } from '../world/field-state.ts';
import { issueTrigger } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import { changed } from '../world/world.ts';
import type { Outcome } from './deliver.ts';
import { deliver, interaction } from './deliver.ts';
import { fillView } from './fill.ts';
import { mustBeMember, payloadHead } from './payload.ts';
import type { Place, Source } from './source.ts';
import { blocksOf, findSource, sourcePayload, valuesOf } from './source.ts';

export interface ActInput extends Place {
  user: string;
  actionId: string;
  blockId?: string;
  /** What was chosen; a button needs none, its own value is sent. */
  value?: Plain;
  /** In a modal: what the other fields hold by now, by block or action id. */
  values?: Record<string, Plain>;
}

/** Presses a button, or chooses from a menu, as this member. */
export async function act(world: World, input: ActInput): Promise<Outcome> {
  const member = mustBeMember(world, input.user);
  const source = findSource(world, member, input);
  const found = findElement(blocksOf(source), input);
  if (!found) throw new Error(`nothing there is called ${input.actionId}`);
  const { element, block } = found;
  if (source.kind === 'view') fillView(world, source.view, input.values ?? {});
  const held = chosen(world, element, input.value ?? null);
  remember(source, { block: blockIdOf(block), element, held });
  const ts = `${world.now() / 1000}`;
  const action = { ...held, type: element.type, action_id: element.action_id, block_id: block.block_id, action_ts: ts };
  const outcome = await deliver(
    world,
    interaction({
      type: 'block_actions',
      ...payloadHead(world, member),
      ...sourcePayload(world, member, source),
      trigger_id: issueTrigger(world, member.id, input.viewId),
      actions: [action],
    }),
  );
  changed(world);
  return outcome;
}

function chosen(world: World, element: Element, value: Plain): Record<string, unknown> {
  if (element.type === 'button') {
    return { text: element.text, ...(element.value !== undefined && { value: element.value }) };
  }
  return { ...stateOf(element, value, world.suggestions.get(actionIdOf(element)) ?? []) };
}

function remember(source: Source, at: { block: string; element: Element; held: Record<string, unknown> }): void {
  if (!keepsValue(at.element)) return;
  const values = valuesOf(source);
  const state = { ...at.held, type: at.element.type };
  values[at.block] = { ...values[at.block], [actionIdOf(at.element)]: state };
}
