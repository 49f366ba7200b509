import { describe, expect, test } from 'vitest';
import { fieldsOf, type CvFields } from '#core/cv/fields.ts';
import { layOut } from '#core/cv/layout.ts';
import { linesFrom } from './lines.ts';

type Contact = Pick<CvFields, 'email' | 'phones' | 'location'>;

function contactIn(lines: string): Contact {
  const { email, phones, location } = fieldsOf(linesFrom(`# Ana Ruiz\n${lines}`));
  return { email, phones, location };
}

describe('an address and a number without a blank between them', () => {
  const glued: [string, string, string][] = [
    ['ana@x.org+44 20 7946 0018', 'ana@x.org', '+44 20 7946 0018'],
    ['ana@mail.example0912-000-345', 'ana@mail.example', '0912-000-345'],
    ['ana@x.org(503) 555-0142', 'ana@x.org', '(503) 555-0142'],
    ['+44 7700 900183ana@mail.example', 'ana@mail.example', '+44 7700 900183'],
    ['E-mail:ana@x.orgTel:+44 7700 900183', 'ana@x.org', '+44 7700 900183'],
    ['邮箱ana@mail.example電話：0912-345-678', 'ana@mail.example', '0912-345-678'],
    ['1990ana@mail.example | 0161 496 0123', '1990ana@mail.example', '0161 496 0123'],
  ];

  test.each(glued)('%s', (line, email, phone) => {
    expect(contactIn(line)).toMatchObject({ email, phones: [phone] });
  });

  test('a number below an address in a narrow column isn’t its end', () => {
    const place = { x: 50, size: 10, bold: false, page: 1 };
    const { lines } = layOut([
      [
        { ...place, text: 'peijung.lin@mail.example', y: 50, width: 120 },
        { ...place, text: '0912-000-345', y: 62, width: 60 },
      ],
    ]);
    expect(fieldsOf(lines)).toMatchObject({ email: 'peijung.lin@mail.example', phones: ['0912-000-345'] });
  });
});

describe('where a person lives', () => {
  const lines: [string, string][] = [
    ['ana@x.example / (404) 555-0142 / Atlanta, GA', 'Atlanta, GA'],
    ['Bristol, UK / ana@x.example / +44 7700 900555', 'Bristol, UK'],
    ['ana@x.example; +46 70 174 06 12; Uppsala, Sweden', 'Uppsala, Sweden'],
    ['Uppsala, Sweden (ana@x.example)', 'Uppsala, Sweden'],
    ['Clerk | Exeter, EX4 4QJ | ana@x.example', 'Exeter'],
    ['Berlin / Potsdam, Germany', 'Berlin / Potsdam, Germany'],
    ['产品经理｜杭州', '杭州'],
    ['倉儲主管 台南市', '台南市'],
    ['台中市 西屯區', '台中市 西屯區'],
  ];

  test.each(lines)('%s', (line, location) => {
    expect(contactIn(line).location).toBe(location);
  });
});

describe('the radical ⼾ that a producer wrote for a character', () => {
  const place = { x: 50, y: 50, width: 300, size: 10, bold: false, page: 1 };
  const read = (text: string): string => layOut([[{ ...place, text }]]).lines[0]?.text ?? '';

  test.each([
    ['需求分析、用⼾访谈、数据分析', '需求分析、用户访谈、数据分析'],
    ['門市營業經歷、客⼾服務', '門市營業經歷、客戶服務'],
  ])('%s', (written, meant) => {
    expect(read(written)).toBe(meant);
  });
});
