// The country of a telephone number: told by the CV or by the number, and otherwise not made up.
import { describe, expect, test } from 'vitest';
import { phoneOf } from '#worker/cv/phone.ts';

describe('a CV that doesn’t say where it is from', () => {
  test.each([
    ['an Australian mobile', '0412 345 678'],
    ['an Irish mobile', '087 123 4567'],
    ['an Indian mobile', '098765 43210'],
    ['a South African mobile', '082 123 4567'],
    ['an Austrian mobile', '0664 1234567'],
    ['a Swiss mobile', '079 123 45 67'],
    ['a Philippine mobile', '0917 123 4567'],
    ['a Bangladeshi mobile', '01712 345678'],
    ['a Nigerian mobile', '0703 123 4567'],
    ['a Kenyan mobile', '0722 123 456'],
  ])('%s stays as it is written', (_, number) => {
    expect(phoneOf([number], null)).toBe(number);
  });

  test.each([
    ['07911 123456', '+447911123456'],
    ['07700 900123', '+447700900123'],
    ['020 7946 0958', '+442079460958'],
    ['(206) 555-0143', '+12065550143'],
    ['+61 412 345 678', '+61412345678'],
  ])('%s says itself where it is from', (number, known) => {
    expect(phoneOf([number], null)).toBe(known);
  });
});

test('where the CV says where it is from, its numbers are of that country', () => {
  expect(phoneOf(['0171 2345678'], 'DE')).toBe('+491712345678');
  expect(phoneOf(['0412 345 678'], 'AU')).toBe('+61412345678');
});
