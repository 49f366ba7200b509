// The words of a text file, whatever it was saved as.
import { UserError } from '#core/errors.ts';

/** Text without a mark at its beginning is UTF-16 where so many of its bytes are nothing. */
const MOSTLY_WIDE = 0.3;
// oxlint-disable-next-line no-control-regex
const NEVER_TYPED = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u;

/** UTF-8 or UTF-16, with or without a mark, else Windows-1252. Throws `UserError` `file-wrong-type` or `file-encoding`. */
export function textIn(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/^\uFEFF/u, '');
  if (NEVER_TYPED.test(text)) throw new UserError('file-wrong-type', (t) => t.dropped.problems['wrong-type']);
  return text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideKind(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return western(bytes);
  }
}

/** A letter that isn't English stands alone in Western text; pairs of them all along are a Chinese code, which can't be told apart from others. */
function western(bytes: Uint8Array): string {
  const letters = Buffer.from(bytes).toString('latin1');
  const alone = letters.match(/(?<![\u0080-\u00FF])[\u0080-\u00FF](?![\u0080-\u00FF])/gu)?.length ?? 0;
  const inRows = letters.match(/[\u0080-\u00FF]{2,}/gu)?.length ?? 0;
  if (inRows > alone) throw new UserError('file-encoding', (t) => t.dropped.problems.encoding);
  return new TextDecoder('windows-1252').decode(bytes);
}

function wideKind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const nothings = (odd: number) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length / start.length;
  if (nothings(1) > MOSTLY_WIDE) return 'utf-16le';
  return nothings(0) > MOSTLY_WIDE ? 'utf-16be' : undefined;
}
