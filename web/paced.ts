// A body that keeps a place has to keep coming: who sends a byte now and then shuts nobody else out.
import type { RequestHandler } from 'express';

/** At least `leastBytes` within every `everyMs`, and all of it within `mostMs`. */
export type Pace = { leastBytes: number; everyMs: number; mostMs: number };

/** The slowest telephone line brings more, and a pause of some seconds ends nothing. */
export const leastPace = { leastBytes: 16 * 1024, everyMs: 10_000 };

/** Ends the connection of whoever sends more slowly; before its turn a body isn’t read, and nobody is hurried. */
export function paced({ leastBytes, everyMs, mostMs }: Pace): RequestHandler {
  return (request, response, next) => {
    const end = () => request.destroy();
    let came = 0;
    // Whoever reads the body listens in the same turn, so that nothing of it is lost.
    request.on('data', (bytes: Buffer) => (came += bytes.length));
    const late = setTimeout(end, mostMs);
    const beat = setInterval(() => {
      if (came < leastBytes) end();
      came = 0;
    }, everyMs);
    const done = () => {
      clearTimeout(late);
      clearInterval(beat);
    };
    request.once('end', done);
    response.once('close', done);
    next();
  };
}
