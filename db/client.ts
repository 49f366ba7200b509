// One connection: prepares each statement once, and sends what is asked in one turn of the event loop in one write.
import pg from 'pg';

/** More different statements than the program has; lists of other lengths could make any number of them. */
const mostPrepared = 2_000;
/** PostgreSQL’s word for a prepared statement whose table has changed since. */
const outdated = '0A000';

const names = new Map<string, string>();
let made = 0;

/**
 * A client in pg’s pipeline mode: what is asked without waiting goes out together and is answered in order. Statements
 * with values are prepared under a name, so that they are parsed and planned once a connection. A statement that a
 * migration has outdated fails once, with `outdated`, and is prepared anew from then on.
 */
export class PreparingClient extends pg.Client {
  #isCorked = false;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
  }

  override query = ((...asked: Parameters<pg.Client['query']>) => {
    this.#cork();
    const [text, values] = asked as unknown[];
    if (typeof text !== 'string' || !Array.isArray(values) || asked.length > 2) return super.query(...asked);
    // Without values it goes as it is: begin, commit, and what holds several statements, which can't be prepared.
    if (values.length === 0) return super.query(text);
    return super.query({ text, values, name: nameOf(text) }).catch(forgetting);
  }) as pg.Client['query'];

  #cork(): void {
    if (this.#isCorked) return;
    const { stream } = (this as unknown as { connection: { stream: NodeJS.WritableStream & Corkable } }).connection;
    this.#isCorked = true;
    stream.cork();
    process.nextTick(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

type Corkable = { cork(): void; uncork(): void };

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostPrepared) return known;
  const name = `s${made}`;
  made += 1;
  names.set(text, name);
  return name;
}

function forgetting(error: unknown): never {
  // New names for all: every connection prepares what it needs anew.
  if (error instanceof pg.DatabaseError && error.code === outdated) names.clear();
  throw error;
}
