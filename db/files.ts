// Sealed bytes under an id: in a folder, or in an S3 bucket.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { RetryLater } from '#core/errors.ts';
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
    // Without a word of its own, the SDK only warns of a request that takes too long, and waits for ever.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true },
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

/** What an operator does about it, or about what caused it; undefined where that isn’t known. */
export function mendOf(error: unknown): string | undefined {
  const { name = '', cause } = (error ?? {}) as { name?: string; cause?: unknown };
  return mends[name] ?? (cause === undefined ? undefined : mendOf(cause));
}

/** For all tries of one question together, and for what comes of the answer. */
const usualPatienceMs = 60_000;
const retryMs = 10_000;
/** S3’s own names for what isn’t there; anything else is between us and the bucket, and passes or is mended. */
const isGone = (error: unknown) => ['NoSuchKey', 'NotFound'].includes((error as { name?: string }).name ?? '');

/** Gives up in the end, also where the answer stops in the middle. */
const askedWithin =
  (patienceMs: number) =>
  async <Result>(ask: (until: { abortSignal: AbortSignal }) => Promise<Result>): Promise<Result> => {
    try {
      return await ask({ abortSignal: AbortSignal.timeout(patienceMs) });
    } catch (cause) {
      if (isGone(cause)) throw cause;
      const name = cause instanceof Error ? cause.name : 'unknown';
      throw new RetryLater(retryMs, `The bucket didn’t take or give a file (${name}).`, { cause });
    }
  };

/** S3, or what speaks its protocol at `endpoint`. Bodies go whole, never as streams, so that every server keeps them intact. Throws RetryLater where the bucket can’t be asked. */
export function s3Files({ bucket, ...at }: Bucket, patienceMs = usualPatienceMs): Files {
  const client = clientOf(at);
  const asked = askedWithin(patienceMs);
  const keyOf = (id: FileId) => `files/${FileId.parse(id)}`;
  return {
    put: async (id, bytes) => {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: keyOf(id),
        Body: bytes,
        ContentType: 'application/octet-stream',
        ServerSideEncryption: 'AES256',
      });
      await asked((until) => client.send(put, until));
    },
    get: (id) =>
      asked(async (until) => {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(id) }), until);
        if (!Body) throw new Error('S3 answered without a body.');
        return Buffer.from(await Body.transformToByteArray());
      }),
    remove: async (id) => {
      await asked((until) => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: keyOf(id) }), until));
    },
  };
}
