import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKey, keyedHash, open, seal } from '#db/seal.ts';

const freshKey = () => createSecretKey(randomBytes(32));
const key = freshKey();
const master = randomBytes(32);

test('what is sealed opens again, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(open(key, seal(key, Buffer.from(bytes), 'a|b'), 'a|b')).toEqual(Buffer.from(bytes));
    }),
  );
});

test('it opens in no other place and with no other key', () => {
  const sealed = seal(key, Buffer.from('Amara'), 'w|candidate|1|profile');
  expect(() => open(key, sealed, 'w|candidate|2|profile')).toThrow(/can't be opened/u);
  expect(() => open(freshKey(), sealed, 'w|candidate|1|profile')).toThrow(/MASTER_KEY/u);
});

test('one flipped bit anywhere is a named error, never another value', () => {
  const sealed = seal(key, Buffer.from('Amara Osei'), 'place');
  for (let byte = 0; byte < sealed.length; byte += 1) {
    const broken = Buffer.from(sealed);
    broken[byte] = (broken[byte] ?? 0) ^ 1;
    expect(() => open(key, broken, 'place'), `byte ${byte}`).toThrow(/in place/u);
  }
});

test('keys of different purposes differ, and the same purpose gives the same key', () => {
  expect(deriveKey(master, 'wrap/1')).toEqual(deriveKey(master, 'wrap/1'));
  expect(deriveKey(master, 'wrap/1')).not.toEqual(deriveKey(master, 'wrap/2'));
  expect(keyedHash(deriveKey(master, 'email'), 'a@b.example')).not.toEqual(
    keyedHash(deriveKey(master, 'link'), 'a@b.example'),
  );
});
