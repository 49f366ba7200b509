// People whom a form names: asked of the platform while no transaction is open, for that takes seconds when it is slow.
import type { Arrival } from '../actor.ts';

type LookUp = (externalId: string) => Promise<Arrival | undefined>;
export type LookUps = (externalIds: string[]) => Promise<(Arrival | undefined)[]>;

/** Ends a transaction whose answer needs somebody asked about first; then it begins anew. */
export class AskFirst extends Error {
  override name = 'AskFirst';
  readonly ask: () => Promise<void>;
  constructor(ask: () => Promise<void>) {
    super('Somebody is to be asked about first.');
    this.ask = ask;
  }
}

const said = new WeakMap<object, Map<string, Arrival | undefined>>();

/** What the platform has said for this request. Throws AskFirst for whom it hasn't been asked about. */
export function peopleFor(request: object, lookUp: LookUp): LookUps {
  const known = said.get(request) ?? new Map<string, Arrival | undefined>();
  said.set(request, known);
  return async (externalIds) => {
    const missing = externalIds.filter((id) => !known.has(id));
    if (missing.length === 0) return externalIds.map((id) => known.get(id));
    throw new AskFirst(async () => {
      const found = await Promise.all(missing.map(lookUp));
      for (const [i, id] of missing.entries()) known.set(id, found[i]);
    });
  };
}

const MOST = 4;

/** Runs what may end by AskFirst, until nobody is left to be asked about. */
export async function askingFirst<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let times = 0; ; times += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof AskFirst) || times >= MOST) throw error;
      await error.ask();
    }
  }
}
