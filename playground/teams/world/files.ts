// The files of the tenant: those that people send, and those that the app puts into a member's own.
import type { SharedFile } from './model.ts';
import type { World } from './world.ts';
import { changed, newId } from './world.ts';

export const MAX_FILE_BYTES = 10_000_000;

/** Keeps a file under a new id. */
export function keepFile(world: World, file: { name: string; owner: string; content: Buffer }): SharedFile {
  const { name, owner, content } = file;
  const kept = { id: newId(), name, owner, size: content.length, content: content.toString('base64') };
  world.space.files.push(kept);
  changed(world);
  return kept;
}

const RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/;

/** Takes one part of a file as OneDrive does: in order, each where its Content-Range says. Answers with the HTTP status. */
export function fillFile(world: World, file: SharedFile, part: { range: string; bytes: Buffer }): number {
  const [from, to, total] = (RANGE.exec(part.range) ?? []).slice(1).map(Number);
  if (from === undefined || to === undefined || total === undefined) return 400;
  const before = Buffer.from(file.content, 'base64');
  const isNext = from === before.length || from === 0;
  if (!isNext || to - from + 1 !== part.bytes.length || to >= total) return 416;
  const content = Buffer.concat([before.subarray(0, from), part.bytes]);
  Object.assign(file, { content: content.toString('base64'), size: content.length });
  changed(world);
  return content.length === total ? 201 : 202;
}
