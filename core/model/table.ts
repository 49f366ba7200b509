// A table as it stands in a text file: rows of cells, each row with the line that it is on.

/** `line` counts from 1. */
export type TableRow = { line: number; cells: string[] };
