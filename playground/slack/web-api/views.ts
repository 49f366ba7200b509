// views.*: opening, pushing and changing modals, and publishing the home tab.
import { z } from 'zod';
import { showView, replaceView } from '../world/modals.ts';
import type { View } from '../world/model.ts';
import { takeTrigger } from '../world/tickets.ts';
import type { World } from '../world/world.ts';
import { changed, viewOf } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { parse } from './arguments.ts';
import { checkedView, findMember } from './checks.ts';
import { viewShape } from './shapes.ts';
import { newView } from './view-reading.ts';

const Open = z.object({ trigger_id: z.string(), view: z.unknown().optional() });
const Update = z.object({
  view: z.unknown().optional(),
  view_id: z.string().optional(),
  external_id: z.string().optional(),
  hash: z.string().optional(),
});
const Publish = z.object({ user_id: z.string(), view: z.unknown().optional(), hash: z.string().optional() });

const MAX_STACK = 3;

function modal(world: World, view: unknown, owner: string): View {
  const sent = checkedView(view);
  if (sent['type'] !== 'modal')
    throw new ApiError('invalid_arguments', ['[ERROR] only modals can be opened [json-pointer:/view/type]']);
  const made = newView(world, sent, owner);
  if (made.externalId !== '' && byExternalId(world, made.externalId)) throw new ApiError('duplicate_external_id');
  return made;
}

const byExternalId = (world: World, id: string): View | undefined =>
  [...world.modals.values()].flat().find(({ externalId }) => externalId === id);

export function openView(world: World, args: Arguments) {
  const input = parse(Open, args);
  const { member } = takeTrigger(world, input.trigger_id);
  const view = modal(world, input.view, member);
  showView(world, [view]);
  return { view: viewShape(world, view) };
}

export function pushView(world: World, args: Arguments) {
  const input = parse(Open, args);
  const { member } = takeTrigger(world, input.trigger_id);
  const stack = world.modals.get(member) ?? [];
  const below = stack.at(-1);
  if (!below) throw new ApiError('not_found');
  if (stack.length >= MAX_STACK) throw new ApiError('push_limit_reached');
  const view = { ...modal(world, input.view, member), rootId: below.rootId, previousId: below.id };
  showView(world, [...stack, view]);
  return { view: viewShape(world, view) };
}

export function updateView(world: World, args: Arguments) {
  const input = parse(Update, args);
  const old =
    input.external_id === undefined ? viewOf(world, input.view_id ?? '') : byExternalId(world, input.external_id);
  if (!old) throw new ApiError('not_found');
  if (input.hash !== undefined && input.hash !== old.hash) throw new ApiError('hash_conflict');
  const view = replaceView(world, old, newView(world, checkedView(input.view), old.owner));
  return { view: viewShape(world, view) };
}

export function publishView(world: World, args: Arguments) {
  const input = parse(Publish, args);
  const member = findMember(world, input.user_id);
  const old = world.space.homes[member.id];
  if (input.hash !== undefined && old && input.hash !== old.hash) throw new ApiError('hash_conflict');
  const sent = checkedView(input.view);
  if (sent['type'] !== 'home')
    throw new ApiError('invalid_arguments', ['[ERROR] only a home view can be published [json-pointer:/view/type]']);
  const made = newView(world, sent, member.id);
  const view = { ...made, id: old?.id ?? made.id, rootId: old?.rootId ?? made.rootId };
  world.space.homes[member.id] = view;
  changed(world);
  return { view: viewShape(world, view) };
}
