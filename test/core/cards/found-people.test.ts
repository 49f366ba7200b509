// Who a message speaks of: names and addresses, as people write them.
import { expect, test } from 'vitest';
import { foundPeople } from '#core/cards/forms/found-people.ts';

test.each<[string, string, { name: string; email: string }[]]>([
  ['a line of both', 'Amara Osei, amara@post.example', [{ name: 'Amara Osei', email: 'amara@post.example' }]],
  [
    'a sentence',
    'Please assess Tom Hadley (tom@post.example), he was great on the phone.',
    [{ name: 'Tom Hadley', email: 'tom@post.example' }],
  ],
  [
    'labels on lines of their own',
    'Candidate: Mei-Ling Chau\nE-mail: mei-ling@post.example\nPhone: 07700 900123',
    [{ name: 'Mei-Ling Chau', email: 'mei-ling@post.example' }],
  ],
  [
    'the address first',
    'dewi@post.example – Dewi Pritchard, from the referral',
    [{ name: 'Dewi Pritchard', email: 'dewi@post.example' }],
  ],
  [
    'several, one of them twice',
    '• Amara Osei <amara@post.example>\n• Jan de Vries <jan@post.example>\nAMARA@post.example again',
    [
      { name: 'Amara Osei', email: 'amara@post.example' },
      { name: 'Jan de Vries', email: 'jan@post.example' },
    ],
  ],
  ['Chinese', '姓名：陳美玲\n電子郵件：chen@post.example', [{ name: '陳美玲', email: 'chen@post.example' }]],
  ['an address alone', 'cv from x@post.example', [{ name: '', email: 'x@post.example' }]],
  ['a name alone', 'What about Amara Osei', [{ name: 'Amara Osei', email: '' }]],
  ['neither', 'see you at nine', []],
])('%s', (_, text, people) => {
  expect(foundPeople(text)).toEqual(people);
});

test('an endless text is answered at once', () => {
  const start = performance.now();
  foundPeople('a.b-c@'.repeat(20_000));
  foundPeople(`${'Aa '.repeat(30_000)}@`);
  expect(performance.now() - start).toBeLessThan(500);
});
