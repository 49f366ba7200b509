// `npm run faults -- --long` brings each fault about more often, and for longer.
export const isLong = process.env['FAULT_LONG'] === '1';

/** The first figure in `npm test`, the second one in the long form. */
export const inLong = (usual: number, long: number): number => (isLong ? long : usual);

/** What a test has measured, for the table of `npm run faults`. */
export const figure = (task: { meta: object }, words: string): void => void Object.assign(task.meta, { figure: words });
