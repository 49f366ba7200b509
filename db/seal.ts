// AES-256-GCM sealing: what is sealed in one place can't be opened in another, nor changed without it showing.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

const format = 1;
const ivBytes = 12;
const tagBytes = 16;

/** A key for one purpose, derived from the master key by HKDF-SHA-256 (RFC 5869); purposes never share a key. */
export function deriveKey(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `shortlist/${purpose}`, 32));
}

// The keys are key objects: bytes would be made into one at each call, which takes longer than the cipher.

/** Seals bytes as [format 1][iv 12][tag 16][cipher text]; `place` (workspace|table|row|column) is bound in. */
export function seal(key: KeyObject, plain: Buffer, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made for the same key and place; throws when either differs or a bit was changed. */
export function open(key: KeyObject, sealed: Buffer, place: string): Buffer {
  if (sealed[0] !== format || sealed.length < 1 + ivBytes + tagBytes)
    throw new Error(`Sealed data of an unknown format in ${place}.`);
  const iv = sealed.subarray(1, 1 + ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()]);
  } catch (cause) {
    throw new Error(`Sealed data in ${place} can't be opened: wrong MASTER_KEY, or it was changed.`, { cause });
  }
}

/** A keyed hash, so that equal values can be found without being readable. */
export function keyedHash(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
