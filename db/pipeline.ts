// A connection of the pool on which nothing waits for the answer to what was asked before it.
import { DummyDriver, Kysely, PostgresDialect } from 'kysely';
import type { Tables } from './schema.ts';

/** A handle on the connection; `mayAsk` throws where nothing may be asked with it any more. */
export type Pipeline = (mayAsk?: () => void) => Kysely<Tables>;

/** Kysely’s own `connection()` sends the next query when the one before is answered; here they all go at once, in order. */
export function onPipeline<Result>(
  kysely: Kysely<Tables>,
  work: (pipeline: Pipeline) => Promise<Result>,
): Promise<Result> {
  const executor = kysely.getExecutor();
  return executor.provideConnection((connection) =>
    work((mayAsk = () => {}) => {
      const ours = executor.withConnectionProvider({
        provideConnection: async (consumer) => {
          mayAsk();
          return consumer(connection);
        },
      });
      return new Kysely<Tables>({ config: { dialect: withoutPool }, dialect: withoutPool, driver, executor: ours });
    }),
  );
}

/** For what is never asked for a connection: it compiles, or has one already. */
export const withoutPool = new PostgresDialect({ pool: () => Promise.reject(new Error('There is no pool here.')) });
const driver = new DummyDriver();
