// Names and addresses as people write them, one person a line.
import { expect, test } from 'vitest';
import { parseInvite } from '#core/cards/forms/invite-form.ts';
import { readPeople } from '#core/cards/forms/people.ts';
import { en } from '#core/text/en.ts';

test.each([
  ['Amara Osei, amara@example.com', 'Amara Osei', 'amara@example.com'],
  ['Amara Osei <amara@example.com>', 'Amara Osei', 'amara@example.com'],
  ['"Osei, Amara" <amara@example.com>', 'Amara Osei', 'amara@example.com'],
  ['"Osei, Amara" amara@example.com', 'Amara Osei', 'amara@example.com'],
  ['“Osei, Amara”, amara@example.com', 'Amara Osei', 'amara@example.com'],
  ['"Amara Osei" amara@example.com', 'Amara Osei', 'amara@example.com'],
  ['"Osei, Amara amara@example.com', 'Osei Amara', 'amara@example.com'],
  ['Amara "Mara" Osei, amara@example.com', 'Amara Mara Osei', 'amara@example.com'],
  ['"Amara Osei, PhD" amara@example.com', 'Amara Osei PhD', 'amara@example.com'],
  ['"Osei, Amara, amara@example.com"', 'Osei Amara', 'amara@example.com'],
  ['"amara@example.com"', '', 'amara@example.com'],
  ['“李，文” li.wen@example.co.uk', '李文', 'li.wen@example.co.uk'],
  ['amara@example.com; Amara Osei', 'Amara Osei', 'amara@example.com'],
  ['Amara Osei; amara@example.com; Accra', 'Amara Osei', 'amara@example.com'],
  ['Amara Osei\tamara@example.com', 'Amara Osei', 'amara@example.com'],
  ['Amara Osei amara@example.com', 'Amara Osei', 'amara@example.com'],
  ['mailto:amara@example.com', '', 'amara@example.com'],
  ['李文, li.wen@example.co.uk', '李文', 'li.wen@example.co.uk'],
  ['李文，li.wen@example.co.uk', '李文', 'li.wen@example.co.uk'],
  ['李文（li.wen@example.co.uk）', '李文', 'li.wen@example.co.uk'],
  ['li.wen@example.co.uk；李文', '李文', 'li.wen@example.co.uk'],
])('“%s” is one person', (line, name, email) => {
  expect(readPeople(line, en)).toEqual({ people: [{ name, email }], problems: [] });
});

test.each([
  ['Tom, tom@coombe,example', 'Line 1: tom@coombe,example has a comma where a dot belongs.'],
  ['j.byrne@', 'Line 1: j.byrne@ has nothing after the @.'],
  ['@example.com', 'Line 1: @example.com has nothing before the @.'],
  ['Tom, tom@coombe', 'Line 1: tom@coombe has no ending, like .com, after the @.'],
  ['Tom, tom@@coombe.example', 'Line 1: tom@@coombe.example has more than one @.'],
  ['Tom Hadley', 'Line 1: there is no e-mail address.'],
  ["=cmd|' /C calc'!A0, tom@coombe.example", 'Line 1: the name begins with “=”, like a formula.'],
  ['a@b.example, c@d.example', 'Line 1: there are two e-mail addresses. Put each person on a line.'],
])('“%s” is told what is wrong with it', (line, message) => {
  expect(readPeople(line, en)).toEqual({ people: [], problems: [{ line: 1, message }] });
});

test('good lines are kept beside bad ones, empty lines and a heading count for nothing, an address twice is named', () => {
  const { people, problems } = readPeople(
    'Name, e-mail\n\nAmara, amara@example.com\nTom, tom@coombe,example\nA. Osei, AMARA@example.com',
    en,
  );

  expect(people).toEqual([{ name: 'Amara', email: 'amara@example.com' }]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Line 4: tom@coombe,example has a comma where a dot belongs.',
    'Line 5: AMARA@example.com is on line 3 too.',
  ]);
});

test.each(['姓名，電子郵件', '姓名\t邮箱'])('the heading “%s” of a pasted table is no person', (heading) => {
  expect(readPeople(`${heading}\n李文，li.wen@example.com`, en)).toEqual({
    people: [{ name: '李文', email: 'li.wen@example.com' }],
    problems: [],
  });
});

test('an invitation names three problems and points at the rest', () => {
  const result = parseInvite({ people: 'a\nb\nc\nd\ne', how: 'mail' }, en);

  expect(!result.ok && result.errors['people']).toBe(
    'Line 1: there is no e-mail address. Line 2: there is no e-mail address. Line 3: there is no e-mail address. Look at lines 4, 5 too.',
  );
  expect(parseInvite({ people: ' \n', how: 'mail' }, en)).toMatchObject({ ok: false });
});

test('links are shown instead of mailed when that is chosen', () => {
  expect(parseInvite({ people: 'a@b.example', how: 'links' }, en)).toEqual({
    ok: true,
    value: { people: [{ name: '', email: 'a@b.example' }], files: [], mail: false },
  });
});
