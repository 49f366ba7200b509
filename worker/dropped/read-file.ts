// Reads whatever a member hands over: PDF and DOCX as CVs are read, in a process of their own; the rest as text.
import { UserError } from '#core/errors.ts';
import type { FileReader } from '#core/ports/outside.ts';
import { fileKind } from '../cv/file-kind.ts';
import { problemError } from '../cv/problems.ts';
import { readCv } from '../cv/read-cv.ts';
import { tableIn } from './table.ts';
import { textIn } from './text.ts';

/** As `FileReader` says. A list that is too long throws where it is one. */
export const readFile: FileReader['read'] = async (file) => {
  const kind = await fileKind(file);
  if ('kind' in kind) return { reading: await readCv(file) };
  if (kind.problem !== 'wrong-type') throw problemError(kind.problem);
  const text = textIn(file);
  if (text.trim() === '') throw new UserError('file-empty', (t) => t.dropped.problems.empty);
  return { text, rows: tableIn(text) };
};
