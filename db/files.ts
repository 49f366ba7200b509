// Sealed bytes under an id: in a folder, or in an S3 bucket.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { FileId } from '#core/model/ids.ts';
import type { Files } from '#core/ports/outside.ts';

/** A folder; a file is written beside its place and moved there, so that half a file is never seen. */
export function diskFiles(folder: string): Files {
  const pathOf = (id: FileId) => join(folder, FileId.parse(id).slice(0, 2), id);
  return {
    put: async (id, bytes) => {
      const path = pathOf(id);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      const part = `${path}.part`;
      try {
        await writeFile(part, bytes, { mode: 0o600 });
        await rename(part, path);
      } catch (error) {
        // On a full disk what was written of it would stay in the way.
        await rm(part, { force: true });
        throw error;
      }
    },
    get: (id) => readFile(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

export type Bucket = { bucket: string; region: string; endpoint: string | undefined };

export const clientOf = ({ region, endpoint }: Pick<Bucket, 'region' | 'endpoint'>): S3Client =>
  new S3Client({
    region,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  });

const wrongKey = 'The bucket’s server doesn’t know the credentials: check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';
/** By the SDK’s and S3’s own names for what went wrong. */
const mends: Record<string, string> = {
  CredentialsProviderError:
    'The AWS SDK finds no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give this machine a role.',
  InvalidAccessKeyId: wrongKey,
  SignatureDoesNotMatch: wrongKey,
  NoSuchBucket: 'There is no such bucket: check S3_BUCKET, S3_REGION and S3_ENDPOINT.',
};

/** What an operator does about it; undefined where that isn’t known. */
export const mendOf = (error: unknown): string | undefined =>
  mends[(error as { name?: string } | undefined)?.name ?? ''];

/** S3, or what speaks its protocol at `endpoint`. Bodies go whole, never as streams, so that every server keeps them intact. */
export function s3Files({ bucket, ...at }: Bucket): Files {
  const client = clientOf(at);
  const keyOf = (id: FileId) => `files/${FileId.parse(id)}`;
  return {
    put: async (id, bytes) => {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: keyOf(id),
          Body: bytes,
          ContentType: 'application/octet-stream',
          ServerSideEncryption: 'AES256',
        }),
      );
    },
    get: async (id) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(id) }));
      if (!Body) throw new Error('S3 answered without a body.');
      return Buffer.from(await Body.transformToByteArray());
    },
    remove: async (id) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(id) }));
    },
  };
}
