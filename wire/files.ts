// Where files are kept, and beside them who was erased: on this disk, or in a bucket.
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Ledger } from '../core/ports/erasures.ts';
import type { Files } from '../core/ports/outside.ts';
import { diskFiles, s3Files } from '../db/files.ts';
import { diskLedger, s3Ledger } from '../db/ledger.ts';

export type Kept = { files: Files; ledger: Ledger };

export const keptAt = ({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): Kept =>
  s3
    ? { files: s3Files(s3), ledger: s3Ledger(s3) }
    : { files: diskFiles(join(dataDir, 'files')), ledger: diskLedger(join(dataDir, 'erasures')) };
