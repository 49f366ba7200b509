// Who was erased, outside the database: one empty file or object for each, whose name says all of it.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ListObjectsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { UserError } from '#core/errors.ts';
import { CandidateId, MemberId, WorkspaceId } from '#core/model/ids.ts';
import type { Erasure, Ledger } from '#core/ports/erasures.ts';
import { clientOf, mendOf, type Bucket } from './files.ts';

const id = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const form = new RegExp(`^(${id})_(${id})_(${id})_(\\d{1,15})$`, 'u');

/** Workspace, candidate, member and the milliseconds since 1970, none of which says who somebody is. */
const nameOf = ({ workspaceId, candidateId, by, at }: Erasure) =>
  [workspaceId, candidateId, by, at.getTime()].join('_');

function erasureOf(name: string): Erasure[] {
  const [, workspaceId, candidateId, by, at] = form.exec(name) ?? [];
  if (at === undefined) return [];
  return [
    {
      workspaceId: WorkspaceId.parse(workspaceId),
      candidateId: CandidateId.parse(candidateId),
      by: MemberId.parse(by),
      at: new Date(Number(at)),
    },
  ];
}

export function diskLedger(folder: string): Ledger {
  return {
    add: async (erasure) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, nameOf(erasure)), '', { mode: 0o600, flush: true });
    },
    all: async () => (await readdir(folder).catch(noneYet)).flatMap(erasureOf),
  };
}

function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

const prefix = 'erasures/';

export function s3Ledger(bucket: Bucket): Ledger {
  const client = clientOf(bucket);
  const Bucket = bucket.bucket;
  return {
    add: async (erasure) => {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: prefix + nameOf(erasure),
          Body: Buffer.alloc(0),
          ServerSideEncryption: 'AES256',
        }),
      );
    },
    all: () => namesIn(client, Bucket).then((names) => names.flatMap(erasureOf), unreadable(Bucket)),
  };
}

/** By the older listing, which goes on after a name: every server that speaks S3’s protocol has it. */
async function namesIn(client: S3Client, Bucket: string): Promise<string[]> {
  const keys: string[] = [];
  let page;
  do {
    page = await client.send(new ListObjectsCommand({ Bucket, Prefix: prefix, Marker: keys.at(-1) ?? '' }));
    keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
  } while (page.IsTruncated && page.Contents?.length);
  return keys.map((key) => key.slice(prefix.length));
}

function unreadable(bucket: string) {
  return (cause: unknown): never => {
    const mend = mendOf(cause) ?? 'Allow s3:ListBucket on it, or wait until it answers.';
    throw new UserError(
      'ledger-unreadable',
      `The list of those who were erased can’t be read in the bucket ${bucket}, so nothing is served: they might be shown. ${mend} Then start again.`,
      { cause },
    );
  };
}
