// What is typed after /assess, and what it is taken for.
import { expect, test } from 'vitest';
import { COMMANDS, nearestCommand, parseCommand } from '#core/commands.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';

test('every command is understood by its name, in any case and with spaces around it', () => {
  for (const { name } of COMMANDS) expect(parseCommand(`  ${name.toUpperCase()}  `).name).toBe(name);
});

test('what help shows as an example is understood', () => {
  for (const locale of LOCALES)
    for (const { name } of COMMANDS)
      expect(parseCommand(wordsOf({ locale, platform: 'slack' }).help.example[name]).name).toBe(name);
});

test.each([
  ['', { name: 'help' }],
  ['   ', { name: 'help' }],
  ['/assess', { name: 'help' }],
  ['/assess list', { name: 'list', which: 'open' }],
  ['ls', { name: 'list', which: 'open' }],
  ['list closed', { name: 'list', which: 'closed' }],
  ['list Closed ones', { name: 'list', which: 'closed' }],
  ['show backend', { name: 'show', query: 'backend' }],
  ['show “Backend Developer”', { name: 'show', query: 'Backend Developer' }],
  ['close backend', { name: 'close', query: 'backend' }],
  ['invite backend', { name: 'invite', query: 'backend' }],
  ['add', { name: 'invite', query: '' }],
  ['rank', { name: 'rank', query: '' }],
  ['aide', { name: 'help' }],
  ['幫助', { name: 'help' }],
  ['liste fermées', { name: 'list', which: 'closed' }],
  ['清單 已關閉', { name: 'list', which: 'closed' }],
  ['列表 已结束', { name: 'list', which: 'closed' }],
  ['結束 「後端工程師」', { name: 'close', query: '後端工程師' }],
  ['取消关联 后端', { name: 'unlink', query: '后端' }],
  ['rank closely', { name: 'rank', query: 'closely' }],
  ['compare amara tom', { name: 'compare', query: 'amara tom' }],
  ['?', { name: 'help' }],
  ['new', { name: 'new', job: '' }],
])('“%s” is understood', (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});

test('a job description pasted after new comes along, lines and all', () => {
  expect(parseCommand('new Backend Developer\n\nYou keep 40 feeds running.')).toEqual({
    name: 'new',
    job: 'Backend Developer\n\nYou keep 40 feeds running.',
  });
});

test('a job description without new starts one too', () => {
  const job = 'Senior backend developer in Leeds who knows PostgreSQL well';

  expect(parseCommand(job)).toEqual({ name: 'new', job });
});

test('a job description without new starts one in Chinese too, where no spaces stand between the words', () => {
  const job = '招聘后端工程师，熟悉 PostgreSQL，能写清楚的文档。';

  expect(parseCommand(job)).toEqual({ name: 'new', job });
  expect(parseCommand('后端工程师')).toEqual({ name: 'mistyped', typed: '后端工程师', nearest: null });
});

test('a job description longer than a form holds is cut', () => {
  const command = parseCommand(`new ${'word '.repeat(5000)}`);

  expect(command.name === 'new' && command.job.length).toBe(3000);
});

test.each([
  ['lst', 'list'],
  ['lsit', 'list'],
  ['invte', 'invite'],
  ['comapre', 'compare'],
  ['setings', 'settings'],
  ['inv', 'invite'],
  ['shw', 'show'],
  ['shwo backend', 'show'],
  ['nwe', 'new'],
])('“%s” is answered with the nearest command, %s', (text, nearest) => {
  expect(parseCommand(text)).toEqual({ name: 'mistyped', typed: text.split(' ')[0], nearest });
});

test.each([
  ['ranks', 'rank'],
  ['invites', 'invite'],
  ['shhow', 'show'],
  ['liiist', 'list'],
  ['shoooow', 'show'],
  ['shw.', 'show'],
  ['ranknig', 'rank'],
  ['resluts', 'rank'],
  ['asess lst', 'list'],
  ['assess invte backend', 'invite'],
  ['please shw', 'show'],
])('“%s” is near to %s', (text, nearest) => {
  expect(parseCommand(text)).toMatchObject({ name: 'mistyped', nearest });
});

test.each([
  ['asess new', { name: 'new', job: '' }],
  ['/asess new', { name: 'new', job: '' }],
  ['asses new Backend Developer', { name: 'new', job: 'Backend Developer' }],
  ['assess list', { name: 'list', which: 'open' }],
  ['please show backend', { name: 'show', query: 'backend' }],
  ['could you show backend, please', { name: 'show', query: 'backend' }],
  ['I want to invite', { name: 'invite', query: '' }],
  ['rank please', { name: 'rank', query: '' }],
  ['close backend, s’il vous plaît', { name: 'close', query: 'backend' }],
  ['請 邀請', { name: 'invite', query: '' }],
  ['assess', { name: 'mistyped', typed: 'assess', nearest: 'list' }],
])('“%s” is understood, whatever is said around it', (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});

test.each([
  'I need a senior backend developer in Leeds who knows PostgreSQL',
  'We would like a caretaker for a primary school with two halls',
])('a job description that begins politely stays whole: “%s”', (job) => {
  expect(parseCommand(job)).toEqual({ name: 'new', job });
});

test.each(['xyzzy', 'zz', '💥', 'a'.repeat(10_000)])('nothing is near “%.10s”', (text) => {
  expect(nearestCommand(text)).toBeNull();
});

test.each(['.', ',', '!', ' ', '\n', ' ,', '“', '漢', 'please '])('40,000 of %j hold nobody up', (signs) => {
  const row = signs.repeat(40_000 / signs.length);
  const begun = performance.now();
  for (const before of ['', 'show ', 'new ', 'a']) parseCommand(`${before}${row}x`);
  expect(performance.now() - begun).toBeLessThan(400);
});

test('hostile text is answered, whatever it is', () => {
  for (const text of ['<!channel>', '__proto__', 'constructor', '*'.repeat(5000), '\u0000', 'new\u0000'])
    expect(() => parseCommand(text)).not.toThrow();
  expect(parseCommand('constructor').name).toBe('mistyped');
});

test.each([
  ['export', 'export', 'rank'],
  ['please csv', 'export', 'rank'],
  ['undo', 'undo', 'show'],
  ['révoquer Ana', 'candidates', 'show'],
  ['编辑', 'edit', 'show'],
])('what only a button does is told where it stands: %s', (text, button, shows) => {
  expect(parseCommand(text)).toEqual({ name: 'pressed', button, shows });
});

test('a job description may begin with such a word', () => {
  expect(parseCommand('Export clerk for our freight team in Lyon').name).toBe('new');
});
