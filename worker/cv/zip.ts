// Opens a zip only after its directory has been read and found harmless.
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './problems.ts';

const entryLimit = 2_000;
/** Bytes, unpacked, of all entries and of one that is read. */
const totalLimit = 100 * 2 ** 20;
const partLimit = 16 * 2 ** 20;
/** A part of more than a megabyte that shrinks further than this was made to be a bomb. */
const ratioLimit = 150;

/** The parts of `file` whose name `wanted` accepts. Throws `Unreadable`; nothing is unpacked before all sizes are known. */
export async function partsOf(file: Uint8Array, wanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const zip = await open(file);
  const entries = await directoryOf(zip);
  if (entries.some((entry) => entry.isEncrypted())) throw new Unreadable('encrypted');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(({ fileName }) => wanted(fileName))) {
    parts.set(entry.fileName, await unpack(zip, entry));
  }
  return parts;
}

async function open(file: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false });
  } catch (error) {
    const cut = error instanceof Error && /end of central directory/i.test(error.message);
    throw new Unreadable(cut ? 'truncated' : 'unreadable', { cause: error });
  }
}

async function directoryOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  let total = 0;
  if (zip.entryCount > entryLimit) throw new Unreadable('zip-bomb');
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (entries.push(entry) > entryLimit || total > totalLimit || swells(entry)) throw new Unreadable('zip-bomb');
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('unreadable', { cause: error });
  }
  return entries;
}

function swells({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > 2 ** 20 && uncompressedSize > ratioLimit * Math.max(1, compressedSize);
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.uncompressedSize > partLimit) throw new Unreadable('zip-bomb');
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  } catch (error) {
    throw new Unreadable('unreadable', { cause: error });
  }
  return Buffer.concat(chunks);
}
