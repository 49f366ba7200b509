import { seed } from './seed.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** Clears what was said and shown; members, conversations and the app's own data stay. */
export function startOver(world: World): void {
  const { messages, files, reads } = seed();
  Object.assign(world.space, { messages, files, reads });
  for (const kept of [world.dialogs, world.toasts, world.found, world.viewing]) kept.clear();
  changed(world);
}
