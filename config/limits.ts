// How much the web half takes before somebody has to wait: each a number, with what fits most as its default.
import { z } from 'zod';
import type { Limits } from '../core/assess/limits.ts';

const upTo = (most: number) => {
  const error = `must be a whole number from 1 to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error });
};

export const LimitsEnvironment = {
  SHARE_LINK_STARTS_A_MINUTE: upTo(100_000).default(60),
  SHARE_LINK_MAIL_MINUTES: upTo(1440).default(10),
  CV_FILES_EACH: upTo(100).default(10),
  CV_FILES_AT_ONCE: upTo(100).default(4),
};
type Environment = z.infer<z.ZodObject<typeof LimitsEnvironment>>;

export const limitsOf = (e: Environment): Limits => ({
  startsAMinute: e.SHARE_LINK_STARTS_A_MINUTE,
  mailMinutes: e.SHARE_LINK_MAIL_MINUTES,
  cvsEach: e.CV_FILES_EACH,
  cvsAtOnce: e.CV_FILES_AT_ONCE,
});
