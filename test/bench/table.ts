// The table of a run, and the line that says on what it was measured.
import { cpus } from 'node:os';
import { median, ROUNDS, type Judged, type Target } from './measure.ts';

export type Machine = { cores: number; processor: string; node: string; system: string };

export const machine = (): Machine => ({
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  node: process.version,
  system: `${process.platform} ${process.arch}`,
});

const heads = ['what', 'floor', 'ours', 'ratio', 'target', 'verdict'];

export function tableOf(rows: readonly Judged[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row, i) => {
    const line = row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ');
    const note = rows[i - 1]?.note;
    return note ? `${line.trimEnd()}\n  ${note}` : line.trimEnd();
  });
  return lines.join('\n');
}

const pad = (cell: string, width: number, column: number) =>
  column === 0 || column === heads.length - 1 ? cell.padEnd(width) : cell.padStart(width);

function cellsOf(row: Judged): string[] {
  const spread = row.spread === null ? '' : ` (×${row.spread.toFixed(2)})`;
  return [
    row.what,
    row.floor.length > 0 ? `${figure(median(row.floor))} ${row.unit}${spread}` : '–',
    `${figure(median(row.ours))} ${row.unit}`,
    row.ratio === null ? '–' : `${row.ratio.toFixed(2)}×`,
    targetOf(row.target, row.unit),
    `${row.verdict}${row.missed > 0 ? `, ${row.missed} of ${row.ours.length} rounds over` : ''}`,
  ];
}

function targetOf(target: Target, unit: string): string {
  if ('times' in target) return `≤ ${target.times}×`;
  return 'share' in target ? `≥ ${target.share}×` : `≤ ${figure(target.most)} ${unit}`;
}

const figure = (value: number) =>
  !Number.isFinite(value) ? '∞' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

export function headOf({ cores, processor, node, system }: Machine, seed: number): string {
  return `${cores} cores (${processor}), ${system}, Node ${node}, seed ${seed}, ${ROUNDS} rounds\nThe floor’s spread between rounds stands in brackets; over ×2 there is no verdict on a ratio.\n`;
}
