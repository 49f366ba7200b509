// The notice that a candidate agrees to; a change of its words is a new version.
export const notice = { version: 4, date: '2026-11-26', retentionMonths: 12 } as const;
