// Times as the reader's own clock shows them.
const hours = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const days = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** `14:32`. */
export const clock = (instant: string | Date): string => hours.format(new Date(instant));

/** `Monday 23 November`. */
export const day = (instant: string | Date): string => days.format(new Date(instant));

/** The instant in a message's timestamp. */
export const instantOf = (ts: string): Date => new Date(Number(ts) * 1000);
