// A table as CSV: RFC 4180 with CRLF, UTF-8 with its mark for spreadsheets, and no cell that a spreadsheet would run.
import { stringify } from 'csv-stringify/sync';
import type { CsvWriter } from '#core/ports/outside.ts';

export const writeCsv: CsvWriter = (rows) =>
  Buffer.from(
    stringify(
      rows.map((row) => row.map(pastLineFeed)),
      { bom: true, record_delimiter: 'windows', escape_formulas: true, quoted_string: true },
    ),
  );

/** Some spreadsheets look for a formula past a line feed; the library’s own marks begin at the sign itself. */
const pastLineFeed = <Cell>(cell: Cell): Cell | string =>
  typeof cell === 'string' && cell.startsWith('\n') ? `'${cell}` : cell;
