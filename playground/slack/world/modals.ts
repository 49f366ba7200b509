// The stack of modals that each member has open.
import type { View } from './model.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** Shows this stack to the owner of its views; the last one is on top. */
export function showView(world: World, stack: View[]): void {
  const owner = stack[0]?.owner;
  if (owner === undefined) return;
  world.modals.set(owner, stack);
  changed(world);
}

/** Puts `next` where `old` was; what was typed stays in fields that keep their block and action id, as in Slack. */
export function replaceView(world: World, old: View, next: View): View {
  const view: View = { ...next, id: old.id, rootId: old.rootId, previousId: old.previousId, values: old.values };
  if (world.space.homes[old.owner]?.id === old.id) world.space.homes[old.owner] = view;
  const stack = world.modals.get(old.owner) ?? [];
  world.modals.set(
    old.owner,
    stack.map((open) => (open.id === old.id ? view : open)),
  );
  changed(world);
  return view;
}

/** Takes the top view away, or all of them. */
export function dropView(world: World, owner: string, which: 'top' | 'all'): void {
  const stack = world.modals.get(owner) ?? [];
  world.modals.set(owner, which === 'all' ? [] : stack.slice(0, -1));
  changed(world);
}
