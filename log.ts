// Structured logs, one line an event, without personal data.
import { pino, type Logger } from 'pino';

/** Fields that could carry a person or a secret are cut out, should one ever be passed. */
const personal = ['email', 'name', 'phone', 'text', 'answer', 'token', 'authorization', 'cookie', 'to', 'url'];

export type Log = Logger;

export function startLog(level: string): Log {
  return pino({
    level,
    redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), remove: true },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}
