// The pixels of a picture, where text lies on it or under it.
import type { Ink } from './pdf-state.ts';

/** What a picture lays on a place of its own: from 0 to 1, from the left and from the top. */
export type Picture = (across: number, down: number) => Ink;

interface Pixels {
  width: number;
  height: number;
  kind: number;
  data: ArrayLike<number>;
}

/** How pdf.js hands over pixels: a bit each, three bytes or four. */
const [bits, rgb, rgba] = [1, 2, 3];

const isPixels = (image: unknown): image is Pixels =>
  typeof image === 'object' && image !== null && 'kind' in image && 'data' in image && image.data !== null;

/** Reads a picture as pdf.js decodes it; `null` where it couldn't. */
export function pictureOf(image: unknown): Picture | null {
  if (!isPixels(image)) return null;
  const { width, height } = image;
  const nearest = (share: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(share * size)));
  return (across, down) => inkAt(image, nearest(across, width), nearest(down, height));
}

function inkAt(image: Pixels, x: number, y: number): Ink {
  const channels = image.kind === bits ? bitAt(image, x, y) : bytesAt(image, y * image.width + x);
  const [r, g, b, alpha = 255] = channels;
  if (r === undefined || g === undefined || b === undefined) return { colour: null, alpha: 1 };
  return { colour: [r, g, b], alpha: alpha / 255 };
}

function bitAt({ width, data }: Pixels, x: number, y: number): number[] {
  const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0;
  const grey = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
  return [grey, grey, grey];
}

function bytesAt({ kind, data }: Pixels, pixel: number): number[] {
  const bytes = kind === rgb ? 3 : kind === rgba ? 4 : 0;
  return Array.from({ length: bytes }, (_, i) => data[pixel * bytes + i] ?? 0);
}
