// The notice that a candidate agrees to; a change of its words is a new version.
export const notice = { version: 1, date: '2026-11-23', retentionMonths: 12 } as const;
