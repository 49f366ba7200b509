// The limits of tables: size, shape, and how much text they may hold.
import type { Check, Fields, Issue } from './checks.ts';
import { byType, flag, issue, list, oneOf, record, string, whole } from './checks.ts';
import { id, type } from './composition.ts';
import { richText } from './rich-text.ts';

const rawText = record({ required: { type: type('raw_text'), text: string(10_000) } });
const rawNumber = record({
  required: { type: type('raw_number'), value: (value, pointer) => numberIssues(value, pointer), text: string(10_000) },
});

function numberIssues(value: unknown, pointer: string): Issue[] {
  return typeof value === 'number' ? [] : issue(pointer, 'wrong_type', 'must be a number');
}

const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText }, 'cell');
const rawCell = byType({ raw_text: rawText, raw_number: rawNumber }, 'header cell');

const rowsOf = (value: Fields): unknown[][] =>
  Array.isArray(value['rows']) ? value['rows'].filter((row) => Array.isArray(row)) : [];

function rowsAreEqual(value: Fields, pointer: string): Issue[] {
  const widths = new Set(rowsOf(value).map((row) => row.length));
  return widths.size > 1 ? issue(`${pointer}/rows`, 'wrong_type', 'all rows must have the same number of cells') : [];
}

function headerIsRaw(value: Fields, pointer: string): Issue[] {
  return (rowsOf(value)[0] ?? []).flatMap((entry, column) => rawCell(entry, `${pointer}/rows/0/${column}`));
}

/** All cells of one table together hold 10,000 characters. */
function textFits(value: Fields, pointer: string): Issue[] {
  const cells = rowsOf(value).flat() as { text?: unknown }[];
  const total = cells.reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0);
  return total > 10_000 ? issue(`${pointer}/rows`, 'too_long', 'the cells hold more than 10,000 characters') : [];
}

const column = record({ optional: { align: oneOf('left', 'center', 'right'), is_wrapped: flag } });

export const table: Check = record(
  {
    required: { type: type('table'), rows: list(list(cell, 20), 100) },
    optional: { block_id: id, column_settings: list(column, 20) },
  },
  textFits,
);

export const dataTable: Check = record(
  {
    required: { type: type('data_table'), caption: string(2000, 1), rows: list(list(cell, 20), 101, 2) },
    optional: { block_id: id, page_size: whole(1, 100), row_header_column_index: whole(0, 19) },
  },
  rowsAreEqual,
  headerIsRaw,
  textFits,
);
