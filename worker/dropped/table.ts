// A text as a table, as spreadsheets and people write one.
import { parse } from 'csv-parse/sync';
import { UserError } from '#core/errors.ts';
import type { TableRow } from '#core/model/table.ts';

const mostLines = 5_000;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const longestLine = 20_000;
const looked = 20;

/** The rows that hold something. Throws `UserError` `file-too-many` above 5,000 of them; a quotation mark that isn't closed counts as a letter. */
export function tableIn(text: string): TableRow[] {
  const { said, delimiter } = told(text);
  const wanted = delimiter ?? likeliest(said);
  const rows = rowsOf(said, wanted, true) ?? rowsOf(said, wanted, false) ?? [];
  const first = delimiter === undefined ? 0 : 1;
  const filled = rows
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ line, cells }) => ({ line: line + first, cells }));
  if (filled.length > mostLines + 1) throw new UserError('file-too-many', (t) => t.dropped.problems['too-many']);
  return filled;
}

/** Excel may say in the first line what stands between the cells. */
function told(text: string): { said: string; delimiter?: string } {
  const [line = '', delimiter] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  return delimiter === undefined ? { said: text } : { said: text.slice(line.length), delimiter };
}

/** What splits the first lines into the same number of cells most often, and into more than one. */
function likeliest(text: string): string {
  const start = text.split(/\r\n|\r|\n/u, looked).join('\n');
  const split = (delimiter: string) =>
    (rowsOf(start, delimiter, true) ?? rowsOf(start, delimiter, false) ?? []).map(({ cells }) => cells.length);
  const evenness = DELIMITERS.map((delimiter) => {
    const widths = split(delimiter).filter((width) => width > 1);
    return { delimiter, even: Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length)) };
  });
  return evenness.reduce((best, one) => (one.even > best.even ? one : best)).delimiter;
}

type Parsed = { record: string[]; info: { lines: number } };

function rowsOf(text: string, delimiter: string, quoted: boolean): TableRow[] | undefined {
  try {
    const parsed = parse(text, {
      delimiter,
      quote: quoted ? '"' : false,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
      max_record_size: longestLine,
      to: mostLines + 2,
      info: true,
    }) as unknown as Parsed[];
    return parsed.map(({ record, info }) => ({ line: info.lines, cells: record.map((cell) => cell.trim()) }));
  } catch {
    return undefined;
  }
}
