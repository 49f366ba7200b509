// The evaluation as text.
import type { Judged, Part, Row } from './row.ts';

const heads = ['figure', 'kept', 'now', '95 %', 'target', 'verdict'];

/** A part with its rows, then what was measured beside and what wasn't. */
export function textOf({ title, details = [], skipped = [] }: Part, rows: readonly Judged[]): string {
  const notes = rows.flatMap(({ name, note }) => (note ? [`  ${name}: ${note}`] : []));
  const main = rows.length > 0 ? columns([heads, ...rows.map(cellsOf)]) : [];
  const beside = details.length > 0 ? ['', ...columns(details)] : [];
  const missing = skipped.map((one) => `  Not measured: ${one}`);
  return [`## ${title}`, ...main, ...notes, ...beside, ...missing, ''].join('\n');
}

function cellsOf(row: Judged): string[] {
  const { interval } = row;
  return [
    row.name,
    row.kept === null ? '–' : written(row, row.kept),
    written(row, row.value),
    interval ? `${written(row, interval.low)} to ${written(row, interval.high)}` : '',
    row.target === undefined ? '' : `${SIGNS[row.better]} ${written(row, row.target)}`,
    verdictOf(row),
  ];
}

const SIGNS = { more: '≥', less: '≤', 'near 0': '±' };

function verdictOf({ verdict, met }: Judged): string {
  const target = met === null ? '' : met ? ', target met' : ', TARGET MISSED';
  return (verdict === 'worse' ? 'WORSE' : verdict) + target;
}

/** The figure as a person reads it. */
export function written({ as }: Pick<Row, 'as'>, value: number): string {
  if (!Number.isFinite(value)) return 'none';
  switch (as) {
    case 'plain':
      return value.toFixed(2);
    case 'points':
      return value.toFixed(1);
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'count':
      return String(value);
    case 'seconds':
      return `${value.toFixed(1)} s`;
  }
}

function columns(lines: readonly string[][]): string[] {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const padded = (cell: string, i: number) => cell.padEnd(widths[i] ?? 0);
  return lines.map((line) => line.map(padded).join('  ').trimEnd());
}
