// How wide and high a picture says that it is, from its first bytes: a small file may unfold to gigabytes in a browser.
// By hand, since `image-size` 2.1 refuses a JPEG with fill bytes and makes up a size for files that end too early.
import type { LogoType } from '#core/ports/look.ts';

export type Size = { width: number; height: number };

/** In pixels; undefined where the bytes don’t say it in the way of their kind. */
export function sizeOf({ type, bytes }: { type: LogoType; bytes: Buffer }): Size | undefined {
  try {
    return readers[type](bytes);
  } catch (error) {
    // It ends before it has said it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readers: Record<LogoType, (bytes: Buffer) => Size | undefined> = {
  'image/png': ofPng,
  'image/jpeg': ofJpeg,
  'image/webp': ofWebp,
};

/** The header is its first part. */
function ofPng(bytes: Buffer): Size | undefined {
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Markers of a frame’s header; the three others of their row are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** After it come the pixels. */
const scan = 0xda;
const fill = 0xff;

function ofJpeg(bytes: Buffer): Size | undefined {
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== fill) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === scan) return undefined;
    at += marker === fill ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
}

/** Three forms: with losses, without, and extended, which says one less than there is. */
function ofWebp(bytes: Buffer): Size | undefined {
  const form = bytes.toString('latin1', 12, 16);
  if (form === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (form !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
