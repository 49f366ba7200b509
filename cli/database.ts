// The database of an operator’s command: yours, or the embedded one, which is started where no program runs it.
import type { Config } from '../config.ts';
import { startEmbedded } from '../db/embedded.ts';

/** Ends what it started, once the work is done. */
export async function atDatabase<Result>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  if (databaseUrl) return work(databaseUrl);
  const embedded = await startEmbedded(dataDir, { endsFound: false });
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
