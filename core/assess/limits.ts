// How much is taken before somebody has to wait, or is refused; an operator may set each.

/** `startsAMinute`: by one share link. `cvsEach`: files of one candidate. `cvsAtOnce`: files that come in together. `mailMinutes`: between two e-mails to one address that is given at a share link. */
export type Limits = { startsAMinute: number; cvsEach: number; cvsAtOnce: number; mailMinutes: number };
