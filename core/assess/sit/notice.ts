// The notice that a candidate agrees to; a change of its words is a new version.
export const notice = { version: 7, date: '2026-11-28', retentionMonths: 12 } as const;

/** Since this version the notice says that a CV is compared with what the job asks for. */
const cvCompared = 5;

/** Whether somebody who agreed to this version was told so; who agreed to none wasn't. */
export const comparesCvs = (version: number | null): boolean => version !== null && version >= cvCompared;
