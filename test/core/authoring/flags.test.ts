// Wording about who somebody is to be, in the languages of descriptions, and what only looks like it.
import { expect, test } from 'vitest';
import { flagsIn } from '#core/authoring/flags.ts';

const flagged = (text: string) => flagsIn(`Clerk\n${text}\nYou keep the books.`);

test.each([
  ['A young and energetic baker', 'young and energetic', 'age'],
  ['Young, cheerful lady for the counter', 'Young, cheerful lady', 'age'],
  ['You’re a recent graduate with drive', 'recent graduate', 'age'],
  ['Candidates should be below 30 years', 'below 30 years', 'age'],
  ['Age: 20 to 35', 'Age: 20 to 35', 'age'],
  ['EDAD: entre 20 y 35 años', 'EDAD: entre 20 y 35 años', 'age'],
  ['Menores de 35 años', 'Menores de 35 años', 'age'],
  ['ein junges, dynamisches Team', 'junges, dynamisches Team', 'age'],
  ['Sie sind maximal 35 Jahre alt', 'maximal 35 Jahre', 'age'],
  ['年龄：35岁以下', '年龄：35岁以下', 'age'],
  ['Girls preferred', 'Girls preferred', 'gender'],
  ['Male candidates', 'Male candidates', 'gender'],
  ['Sexo: masculino', 'Sexo: masculino', 'gender'],
  ['限女性', '限女', 'gender'],
  ['Estado civil: soltero', 'Estado civil: soltero', 'family'],
  ['preferiblemente sin hijos', 'sin hijos', 'family'],
  ['no plans for children', 'no plans for children', 'family'],
  ['ohne familiäre Verpflichtungen', 'ohne familiäre Verpflichtungen', 'family'],
  ['未婚', '未婚', 'family'],
  ['Good appearance', 'Good appearance', 'looks'],
  ['buena presencia', 'buena presencia', 'looks'],
  ['gepflegtes Äußeres', 'gepflegtes Äußeres', 'looks'],
  ['Minimum height 1.70 m', 'Minimum height 1.70 m', 'looks'],
  ['Send your CV with a recent photograph', 'CV with a recent photograph', 'looks'],
  ['Enviar CV con foto', 'CV con foto', 'looks'],
  ['Bewerbung mit Lichtbild', 'Bewerbung mit Lichtbild', 'looks'],
  ['形象气质佳', '形象气质佳', 'looks'],
  ['It would suit a recent school leaver', 'recent school leaver', 'age'],
  ['a team with an average age of 24', 'average age of 24', 'age'],
  ['Homme de terrain, autonome', 'Homme de terrain', 'gender'],
  ['Vous avez entre 25 et 40 ans', 'entre 25 et 40 ans', 'age'],
  ['Buscamos persona, de 20 a 35 años', 'de 20 a 35 años', 'age'],
  ['7、女性，会用Excel', '女性', 'gender'],
  ['Please send a photo with your application', 'send a photo', 'looks'],
  ['Give your Christian name and surname', 'Christian name', 'belief'],
  ['She must be organised', 'She must', 'gender'],
  ['mindestens 5 Jahre Berufserfahrung', 'mindestens 5 Jahre Berufserfahrung', 'years'],
  ['al menos 3 años de experiencia', 'al menos 3 años de experiencia', 'years'],
  ['5年以上销售工作经验', '5年以上销售工作经验', 'years'],
  ['Deutsch als Muttersprache', 'Deutsch als Muttersprache', 'native'],
])('%s is pointed out', (text, quote, why) => {
  expect(flagged(text)).toEqual([{ quote, why }]);
});

test.each([
  'You support young people and their families, and older adults.',
  'Mature-age apprentices are welcome. Recent graduates are welcome.',
  'You mentor new graduates.',
  'Children aged 11 to 16; enfants de 3 à 6 ans; niños de 10 a 12 años; Kinder zwischen 3 und 6 Jahren.',
  'A family firm for over 30 years; depuis plus de 25 ans; con más de 25 años de experiencia.',
  'Sexo: indistinto',
  'We are a young company with a mature product; a digital native brand with native apps.',
  'Une entreprise jeune. Des clients de 25 à 40 ans. Clientes de 20 a 35 años.',
  'Send photos of your work, and a picture of the roof. School leavers are welcome.',
  '男，女均可。性别不限。欢迎女性应聘。',
  'Seit mehr als 30 Jahren in Kassel; Kinder von 3 bis 6 Jahren.',
  'He/she will report to the manager; your manager is Ana, she will train you.',
  'Ein Foto brauchen wir nicht. Bewerbungsfoto ist nicht nötig.',
  'Please send no photo. A recent photo is not needed.',
  '履历不必附照片。',
  'We consider everybody without regard to race, sex, age, marital status or disability.',
  'Attractive salary and an attractive benefits package.',
  'You must run a till, be able to see a project through and hear both sides.',
  'Finish the paperwork and photos of the roof; racks at a height of 10 m.',
  'Our girls’ football teams and young women’s groups meet here.',
])('ordinary wording isn’t pointed out: %s', (text) => {
  expect(flagged(text)).toEqual([]);
});
