// A query that is built and compiled once, for the few that every request of a page asks.
import { Kysely, type Compilable, type CompiledQuery } from 'kysely';
import { withoutPool } from './pipeline.ts';
import type { Tables } from './schema.ts';

type Values = Record<string, unknown>;
type Prepared<Given extends Values, Row> = (trx: Kysely<Tables>, values: Given) => Promise<Row[]>;

/** Stands for a value while the query is built. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const compiler = new Kysely<Tables>({ dialect: withoutPool });

/** `build` gets stand-ins for the values and may only pass them on: what depends on a value is a query of its own. */
export function prepared<Given extends Values, Row>(
  build: (db: Kysely<Tables>, values: Given) => Compilable<Row>,
): Prepared<Given, Row> {
  const places = new Proxy({} as Given, { get: (_, name) => new Place(String(name)) });
  let compiled: CompiledQuery<Row> | undefined;
  return async (trx, values) => {
    compiled ??= build(compiler, places).compile();
    const parameters = compiled.parameters.map((one) => (one instanceof Place ? values[one.name] : one));
    const filled: CompiledQuery<Row> = { ...compiled, parameters };
    return (await trx.executeQuery(filled)).rows;
  };
}
