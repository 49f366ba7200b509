import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RetryLater } from '#core/errors.ts';
import { FileId } from '#core/model/ids.ts';
import { diskFiles, s3Files } from '#db/files.ts';
import { startS3 } from '../standins/s3.ts';

const id = () => FileId.parse(randomUUID());
let folder: string;
let s3: { endpoint: string; stop(): Promise<void> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-files-'));
  s3 = await startS3(join(folder, 's3'));
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['disk', 'S3'] as const)('on %s', (kind) => {
  const files = () =>
    kind === 'disk'
      ? diskFiles(join(folder, 'disk'))
      : s3Files({ bucket: 'shortlist', region: 'eu-north-1', endpoint: s3.endpoint });

  test('bytes come back as they were put, large ones too', async () => {
    for (const size of [0, 1, 3_000_000]) {
      const [key, bytes] = [id(), randomBytes(size)];
      await files().put(key, bytes);
      expect((await files().get(key)).equals(bytes)).toBe(true);
    }
  });

  test('the second put of an id stands', async () => {
    const key = id();
    await files().put(key, Buffer.from('first'));
    await files().put(key, Buffer.from('second'));
    expect((await files().get(key)).toString()).toBe('second');
  });

  test('what is removed is gone, and removing it again is no error', async () => {
    const key = id();
    await files().put(key, Buffer.from('x'));
    await files().remove(key);
    await files().remove(key);
    await expect(files().get(key)).rejects.toThrow();
  });
});

test('half a file is never seen on disk', async () => {
  const names = await readdir(join(folder, 'disk'), { recursive: true });
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
});

const refuse =
  (status: number, code: string): RequestListener =>
  (asked, answer) => {
    asked.resume();
    answer.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
  };

test.each<[string, RequestListener]>([
  ['never answers', () => {}],
  ['stops in the middle of a file', (_asked, answer) => answer.writeHead(200, { 'content-length': '1000' }).write('x')],
  ['fails', refuse(500, 'InternalError')],
  ['refuses the key', refuse(403, 'InvalidAccessKeyId')],
])('a bucket that %s is asked again later, and keeps nobody waiting', async (_how, answer) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = s3Files({ bucket: 'shortlist', region: 'eu-north-1', endpoint }, 1_000);
  try {
    await expect(files.get(id())).rejects.toBeInstanceOf(RetryLater);
    await expect(files.put(id(), Buffer.from('x'))).rejects.toBeInstanceOf(RetryLater);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a file that isn’t there is said to be missing', async () => {
  const files = s3Files({ bucket: 'shortlist', region: 'eu-north-1', endpoint: s3.endpoint });
  await expect(files.get(id())).rejects.toMatchObject({ name: 'NoSuchKey' });
});
