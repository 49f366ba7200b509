import { seed } from './seed.ts';
import type { World } from './world.ts';
import { changed } from './world.ts';

/** Clears what was said and shown; members, channels and the product's own data stay. */
export function startOver(world: World): void {
  const { messages, homes, files, reads } = seed();
  Object.assign(world.space, { messages, homes, files, reads });
  world.modals.clear();
  world.suggestions.clear();
  changed(world);
}
