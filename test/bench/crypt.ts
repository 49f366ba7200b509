// Sealing and opening a kilobyte, beside the same cipher of node:crypto with nothing round it, used as it is fastest.
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { open, seal } from '#db/seal.ts';
import { inTurn, type Row } from './measure.ts';

const each = 200;
const times = 40;
const place = 'a-workspace|response|an-attempt|answer';
const associated = Buffer.from(place);

type Bare = { iv: Buffer; tag: Buffer; body: Buffer };

function bareSeal(key: KeyObject, plain: Buffer): Bare {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associated);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, body, tag: cipher.getAuthTag() };
}

function bareOpen(key: KeyObject, { iv, tag, body }: Bare): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(associated).setAuthTag(tag);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

export async function cryptRows(): Promise<Row[]> {
  const [key, plain] = [createSecretKey(randomBytes(32)), randomBytes(1024)];
  const [bare, sealed] = [bareSeal(key, plain), seal(key, plain, place)];
  if (!open(key, sealed, place).equals(plain) || !bareOpen(key, bare).equals(plain))
    throw new Error('What was sealed is not what was opened.');
  const shared = { unit: 'µs', target: { times: 1.5 } };
  const sealing = await inTurn(
    times,
    perCall(() => bareSeal(key, plain)),
    perCall(() => seal(key, plain, place)),
  );
  const opening = await inTurn(
    times,
    perCall(() => bareOpen(key, bare)),
    perCall(() => open(key, sealed, place)),
  );
  return [
    { what: 'Seal 1 KB', ...shared, ...sealing },
    { what: 'Open 1 KB', ...shared, ...opening },
  ];
}

/** Microseconds of one call, from a run of them: a single one is shorter than the clock is good. */
function perCall(work: () => unknown): () => number {
  return () => {
    const started = performance.now();
    for (let i = 0; i < each; i += 1) work();
    return ((performance.now() - started) * 1000) / each;
  };
}
