// Lists of people as spreadsheets save them and people write them: whom they name, and what is wrong with which line.
import { expect, test } from 'vitest';
import { isOfPeople, peopleOfTable } from '#core/cards/forms/people-table.ts';
import { en } from '#core/text/en.ts';
import { tableIn } from '#worker/dropped/table.ts';
import { textIn } from '#worker/dropped/text.ts';

const read = (file: Buffer | string) => peopleOfTable(tableIn(textIn(Buffer.from(file))), en);
const amara = { name: 'Amara Osei', email: 'amara@post.example' };
const tom = { name: 'Tom Hadley', email: 'tom@post.example' };
const noel = { name: 'Noël Lefèvre', email: 'noel@post.example' };
const wide = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['commas, with a heading', 'Name,Email\nAmara Osei,amara@post.example\nTom Hadley,tom@post.example\n'],
  ['no heading', 'Amara Osei,amara@post.example\nTom Hadley,tom@post.example'],
  [
    'semicolons, as Excel saves them in Europe',
    'Nom;Courriel\nAmara Osei;amara@post.example\nTom Hadley;tom@post.example',
  ],
  [
    'tabs, as they are pasted from a sheet',
    'Name\tE-mail\nAmara Osei\tamara@post.example\nTom Hadley\ttom@post.example',
  ],
  ['a mark at the beginning', '\uFEFFName,Email\r\nAmara Osei,amara@post.example\r\nTom Hadley,tom@post.example\r\n'],
  ['old line ends', 'Name,Email\rAmara Osei,amara@post.example\rTom Hadley,tom@post.example'],
  ['Excel’s own first line', 'sep=;\r\nName;Email\r\nAmara Osei;amara@post.example\r\nTom Hadley;tom@post.example'],
  ['quotes', '"Name","Email"\n"Amara Osei","amara@post.example"\n"Tom Hadley","tom@post.example"'],
  [
    'the family’s name first, in one quoted cell',
    'Name,Email\n"Osei, Amara",amara@post.example\n"Hadley, Tom",tom@post.example',
  ],
  ['the same with semicolons', 'Name;Email\nOsei, Amara;amara@post.example\nHadley, Tom;tom@post.example'],
  ['the same as mail programs write it', '"Osei, Amara" <amara@post.example>\n"Hadley, Tom" <tom@post.example>'],
  [
    'first and last name apart',
    'First name,Last name,Email\nAmara,Osei,amara@post.example\nTom,Hadley,tom@post.example',
  ],
  ['last name first', 'E-mail,Surname,Given name\namara@post.example,Osei,Amara\ntom@post.example,Hadley,Tom'],
  ['French: nom beside prénom', 'Nom;Prénom;E-mail\nOsei;Amara;amara@post.example\nHadley;Tom;tom@post.example'],
  ['German', 'Nachname;Vorname;E-Mail\nOsei;Amara;amara@post.example\nHadley;Tom;tom@post.example'],
  ['Spanish', 'Apellidos;Nombre;Correo\nOsei;Amara;amara@post.example\nHadley;Tom;tom@post.example'],
  [
    'a heading in another language',
    'Imię i nazwisko,E-mail,Miasto\nAmara Osei,amara@post.example,Łódź\nTom Hadley,tom@post.example,Bath',
  ],
  ['two columns of names without a heading', 'Amara,Osei,amara@post.example\nTom,Hadley,tom@post.example'],
  [
    'more columns than are needed',
    'Id,Phone,Name,City,Email\n1,+44 7,Amara Osei,Accra,amara@post.example\n2,,Tom Hadley,Bath,tom@post.example',
  ],
  ['the same without a heading', '1,Amara Osei,amara@post.example,Accra\n2,Tom Hadley,tom@post.example,Bath'],
  ['Chinese headings', '姓名,电邮\nAmara Osei,amara@post.example\nTom Hadley,tom@post.example'],
  ['traditional Chinese headings', '姓名,電郵\nAmara Osei,amara@post.example\nTom Hadley,tom@post.example'],
  ['as in a mail’s head', 'Amara Osei <amara@post.example>\nTom Hadley <tom@post.example>'],
  [
    'UTF-16 as Excel’s “Unicode text”',
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      wide('Name\tEmail\nAmara Osei\tamara@post.example\nTom Hadley\ttom@post.example'),
    ]),
  ],
  ['UTF-16 without its mark', wide('Name,Email\nAmara Osei,amara@post.example\nTom Hadley,tom@post.example')],
  [
    'UTF-16, the other way round',
    Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      wide('Name,Email\nAmara Osei,amara@post.example\nTom Hadley,tom@post.example').swap16(),
    ]),
  ],
  [
    'empty lines and cells around',
    '\n\nName,Email,,\n , , \nAmara Osei , amara@post.example,,\n,,,\nTom Hadley,tom@post.example\n\n',
  ],
])('%s', (_, file) => {
  expect(read(file)).toEqual({ people: [amara, tom], problems: [] });
});

test('letters that aren’t English, saved for Western Windows or as UTF-8', () => {
  const text = 'Nom;Courriel\nNoël Lefèvre;noel@post.example\nÉlodie Ça;elodie@post.example';
  for (const file of [Buffer.from(text, 'latin1'), Buffer.from(text)])
    expect(read(file).people).toEqual([noel, { name: 'Élodie Ça', email: 'elodie@post.example' }]);
});

test('a Chinese name in two columns is written without a space, the family’s first', () => {
  expect(read('姓,名,邮箱\n王,小明,wang@post.example').people).toEqual([
    { name: '王小明', email: 'wang@post.example' },
  ]);
});

test('a comma or a line break inside quotes belongs to the cell, and lines are counted as they stand', () => {
  const { people, problems } = read(
    'Name,Email\n"Osei, Amara",amara@post.example\n"Tom\nHadley",tom@post.example\nNobody,none',
  );
  expect(people).toEqual([{ name: 'Amara Osei', email: 'amara@post.example' }, tom]);
  expect(problems).toEqual([{ line: 5, message: 'Line 5: there is no e-mail address.' }]);
});

test('bad lines are listed with their line and reason, and the good ones stay', () => {
  const { people, problems } = read(
    'Name,Email\nAmara Osei,amara@post.example\nMei,mei@@post.example\nAgain,AMARA@post.example\nJ. Byrne,j.byrne@\nTom Hadley,tom@post.example',
  );
  expect(people).toEqual([amara, tom]);
  expect(problems.map(({ message }) => message)).toEqual([
    'Line 3: mei@@post.example has more than one @.',
    'Line 4: AMARA@post.example is on line 2 too.',
    'Line 5: j.byrne@ has nothing after the @.',
  ]);
});

test('only addresses is enough; the candidate adds the name', () => {
  expect(read('amara@post.example\ntom@post.example').people).toEqual([
    { name: '', email: amara.email },
    { name: '', email: tom.email },
  ]);
});

test('a quotation mark that is never closed swallows nobody', () => {
  expect(
    read('Name,Email\nAmara "Osei,amara@post.example\n"Tom Hadley,tom@post.example').people.map(({ email }) => email),
  ).toEqual([amara.email, tom.email]);
});

test('5,000 people fit, one more does not, and it says so', () => {
  const lines = (many: number) =>
    ['Name,Email', ...Array.from({ length: many }, (_, i) => `P ${i},p${i}@post.example`)].join('\n');
  expect(read(lines(5_000)).people.length).toBe(5_000);
  expect(() => read(lines(5_001))).toThrow(/5,000/u);
});

test('a Chinese code that isn’t Unicode is refused with what to do, instead of misread', () => {
  const gbk = Buffer.concat([Buffer.from([0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7]), Buffer.from(',wang@post.example\n')]);
  expect(() => read(gbk)).toThrow(/UTF-8/u);
});

test('what holds bytes that nobody types is no text', () => {
  expect(() => textIn(Buffer.from([0x89, 0x50, 0x01, 0x02, 0x03]))).toThrow();
});

test('a description that names one address is no list of people', () => {
  const job =
    'Backend Developer\n\nYou build timetables, and care for them.\nPython; PostgreSQL.\n\nWrite to jobs@coombe.example';
  expect(isOfPeople(tableIn(job))).toBe(false);
  expect(isOfPeople(tableIn('a@post.example\nb@post.example'))).toBe(true);
});
