// Says what a file is by its bytes; its name and the type that the browser sent are not asked.
import { fileTypeFromBuffer } from 'file-type';
import type { CvProblem } from '#core/model/cv.ts';

type FileKind = { kind: 'pdf' | 'docx' } | { problem: CvProblem };

/** Largest CV that is taken, in bytes. */
export const sizeLimit = 10 * 2 ** 20;

const decoder = new TextDecoder('latin1');
const wideMark = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');

/** PDF or DOCX, or why the file is neither. Looks at the outside only. */
export async function fileKind(file: Uint8Array): Promise<FileKind> {
  if (file.length > sizeLimit) return { problem: 'too-large' };
  if (file.every((byte) => byte === 0 || byte === 0x20 || byte === 0x0a || byte === 0x0d)) return { problem: 'empty' };
  const start = decoder.decode(file.subarray(0, 1024));
  if (start.includes('%PDF-')) return isCut(file) ? { problem: 'truncated' } : { kind: 'pdf' };
  if (start.startsWith('PK\u0003\u0004')) return zipKind(file);
  const type = await fileTypeFromBuffer(file.subarray(0, 4100)).catch(() => undefined);
  const locked = type?.ext === 'cfb' && decoder.decode(file).includes(wideMark);
  return { problem: locked ? 'encrypted' : 'wrong-type' };
}

/** A zip is a DOCX if it holds a Word document; a cut one is judged by the names at its beginning. */
function zipKind(file: Uint8Array): FileKind {
  const text = decoder.decode(file);
  const whole = text.includes('PK\u0005\u0006');
  const word = /word\/|\[Content_Types\]\.xml|_rels\/\.rels/.test(text);
  const other = /mimetypeapplication\/|xl\/workbook|ppt\/presentation|META-INF\//.test(text);
  if (other || !word) return { problem: whole || other ? 'wrong-type' : 'truncated' };
  return whole ? { kind: 'docx' } : { problem: 'truncated' };
}

/** A PDF ends with a mark; one that was made for the web says at its beginning how long it is. */
function isCut(file: Uint8Array): boolean {
  const text = decoder.decode(file);
  const length = /\/Linearized[^>]{0,200}?\/L\s+(\d{1,12})/.exec(text.slice(0, 2048))?.[1];
  if (length && Number(length) > file.length) return true;
  return !/%%EOF|startxref\s+\d+\s*$/.test(text);
}
