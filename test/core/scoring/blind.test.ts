import { expect, test } from 'vitest';
import { blinded } from '#core/scoring/blind.ts';

test('a person’s own name, addresses and number are crossed out, in as many letters', () => {
  const person = { name: 'Mark Osei', email: 'mark@post.example', phone: '+44 20 7946 0000' };
  const said = 'Mark Osei here, mark@post.example, +44 20 7946 0000. I mark each case; ask ruth@firm.example.';
  const blind = blinded(said, person);
  expect(blind).toBe('XXXX XXXX here, XXXXXXXXXXXXXXXXX, XXX XX XXXX XXXX. I mark each case; ask XXXXXXXXXXXXXXXXX.');
  expect(blind.length).toBe(said.length);
});

test.each([
  ['陳大文', '我是陳大文，大家叫我大文。陳先生是客戶。', '我是XXX，大家叫我XX。陳先生是客戶。'],
  ['陈 静', '陈静和陈先生谈过。我静下来。', 'XX和陈先生谈过。我静下来。'],
  ['歐陽志明', '歐陽志明負責，志明說', 'XXXX負責，XX說'],
  ['Chan Tai Man 陳大文', 'Tai Man (陳大文) did it.', 'XXX XXX (XXX) did it.'],
  ['Bo Li', 'Bo told Li to stay. Bob left.', 'XX told XX to stay. Bob left.'],
  ['An Do', 'An Do here. Do not restart it. An hour, Do  An.', 'XX XX here. Do not restart it. An hour, XX  XX.'],
  ['I. Ng', 'I told Ng', 'I told XX'],
])('%s is found as it may be written', (name, said, blind) => {
  expect(blinded(said, { name })).toBe(blind);
});
