// One finding of the doctor: what was looked at, what was found, and how it is mended.
export type Check = { check: string; state: 'ok' | 'warn' | 'fail'; found: string; mend: string };

export const ok = (check: string, found: string): Check => ({ check, state: 'ok', found, mend: '' });
export const warn = (check: string, found: string, mend: string): Check => ({ check, state: 'warn', found, mend });
export const fail = (check: string, found: string, mend: string): Check => ({ check, state: 'fail', found, mend });

export const messageOf = (error: unknown) => (error instanceof Error ? error.message.slice(0, 200) : 'unknown');
