// What a log or a list of jobs may say of an error: never a value, which may be a person’s.
import { UserError } from './errors.ts';

const root = new URL('../', import.meta.url).pathname;
/** Made by this program, whose sentences hold no values; what engines and libraries say quotes what they were given. */
const plain = new Set(['Error', 'Permanent', 'RetryLater', 'ChatRefused', 'UnrecoverableError']);
/** What all queries pass through says little without who asked. */
const mostPlaces = 3;
const word = /^[\w.-]{1,80}$/u;
const frame = /^\s+at .*?([^\s()]+):(\d+):\d+\)?$/u;

type Told = { code?: unknown; table?: unknown; constraint?: unknown; data?: { error?: unknown } };

/** A code, or our own sentence, or the error’s kind with what its library calls it, and the lines of ours where it came from. */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof UserError) return error.code;
  const { code, table, constraint, data } = error as Told;
  const frames = framesOf(error);
  if (code === undefined && plain.has(error.name) && isOurs(frames[0]))
    return `${error.name}: ${error.message}`.slice(0, 300);
  const words = [code, data?.error, table, constraint].filter((one) => typeof one === 'number' || isWord(one));
  const places = frames.filter(isOurs).slice(0, mostPlaces);
  const came = places.map((place) => ` at ${place.slice(root.length)}`);
  return [error.name, ...words].join(' ') + came.join('');
}

const isWord = (one: unknown): one is string => typeof one === 'string' && word.test(one);
const isOurs = (place: string | undefined): place is string =>
  place !== undefined && place.startsWith(root) && !place.includes('/node_modules/');

/** Each as `/path/to/file.ts:12`; what the message says isn’t looked at, though it may look like one. */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return lines.flatMap((line) => {
    const [, path, at] = frame.exec(line) ?? [];
    return path === undefined ? [] : [`${path.replace(/^file:\/\//u, '')}:${at}`];
  });
}
