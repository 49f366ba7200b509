// A picture's size is read from its first bytes, in every form that a logo may have.
import { expect, test } from 'vitest';
import { sizeOf } from '#web/admin/picture-size.ts';

const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const webp = (form: string) => bytesOf(`52494646 00000000 57454250 ${form}`);

test.each([
  ['image/png', bytesOf('89504e470d0a1a0a 0000000d 49484452 0000c350 00009c40 0802000000')],
  ['image/jpeg', bytesOf('ffd8 ffe0 0004 0000 ff ffc4 0003 00 ffc2 0011 08 9c40 c350 03')],
  ['image/webp', webp('56503858 0a000000 00000000 4fc300 3f9c00')],
] as const)('of %s', (type, bytes) => {
  expect(sizeOf({ type, bytes })).toEqual({ width: 50_000, height: 40_000 });
});

test('of a WebP with losses and one without', () => {
  expect(sizeOf({ type: 'image/webp', bytes: webp('56503820 00000000 000000 9d012a b80b a00f') })).toEqual({
    width: 3000,
    height: 4000,
  });
  expect(sizeOf({ type: 'image/webp', bytes: webp('5650384c 00000000 2f b7cbe703') })).toEqual({
    width: 3000,
    height: 4000,
  });
});

test.each(['image/png', 'image/jpeg', 'image/webp'] as const)('is unknown of a %s that ends too early', (type) => {
  for (const bytes of [
    Buffer.alloc(0),
    bytesOf('89504e470d0a1a0a 0000000d 49484452'),
    bytesOf('ffd8 ffe0 0100'),
    webp('56503858'),
  ])
    expect(sizeOf({ type, bytes })).toBeUndefined();
});

test('is unknown of a JPEG that has none before its pixels', () => {
  expect(sizeOf({ type: 'image/jpeg', bytes: bytesOf('ffd8 ffda 0002 ffc0 0011 08 0001 0001') })).toBeUndefined();
});
