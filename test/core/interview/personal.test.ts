import { afterAll, expect, test } from 'vitest';
import { interviewBank } from '#core/interview/bank.ts';
import { asksPersonal, tellsPersonal, withoutPersonal } from '#core/interview/personal.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { gradedExchange } from '../../standins/exchange.ts';

const { embed, close } = startEncoder();
afterAll(close);

test.each([
  'I was pregnant at the time, so a colleague took over.',
  'My religion forbids me to work on Fridays.',
  'As a single mother I had to plan well.',
  'I’m 52 years old and have seen many systems.',
  'Because of my disability I work with a screen reader.',
  'I was born in Lagos and moved here in 2015.',
  'My husband told me to apply.',
  'I suffer from depression.',
  'J’étais enceinte à ce moment-là.',
  'À cause de mon handicap, j’ai demandé un autre poste.',
  'J’ai 47 ans et deux enfants.',
  'En tant que musulmane, je ne travaille pas ce jour-là.',
  '我當時懷孕了，所以請同事接手。',
  '我今年45歲。',
  '我的宗教不允許我週五工作。',
  '我当时怀孕了，所以请同事接手。',
  '我今年45岁，有两个孩子。',
  '我是穆斯林。',
])('%s: that is personal', (text) => expect(tellsPersonal(text)).toBe(true));

test.each([
  'The patient was pregnant and her blood pressure had risen.',
  'I taught 30 children between 8 and 10 years of age.',
  'We added a health check and found the race condition.',
  'My team looked after families with a disabled child.',
  'I was blind to the risk at first.',
  'The data were 52 years old in part.',
  'The origin of the request was checked against the list.',
  'I am responsible for the age of the stock.',
  'I was late with the plan, and empty crates stood in the way.',
  'La patiente était enceinte et sa tension montait.',
  'J’ai formé deux collègues en trois semaines.',
  '我負責兒科病房，照顧懷孕的病人。',
  '我负责检查数据的来源。',
])('%s: that is about the work', (text) => expect(tellsPersonal(text)).toBe(false));

test.each(['\u200B', '\u00AD', '\u2060', '\u034F', '\u3164', '\u{E0061}'])(
  'a sign that nobody sees hides nothing (%j)',
  (sign) => {
    const hidden = (text: string) => Array.from(text).join(sign);
    const told = `I read the plan. ${hidden('My religion forbids me to work on Fridays.')}`;

    expect(tellsPersonal(told)).toBe(true);
    expect(withoutPersonal(told)).toMatch(/^I read the plan\. +forbids me/u);
    expect(asksPersonal(hidden('How old are you?'))).toBe(true);
    expect(withoutPersonal(hidden('I read the plan.'))).toBe(hidden('I read the plan.'));
  },
);

test.each([
  'How old are you?',
  'What does your family say to that?',
  'Are you married?',
  'Where are you from?',
  'How many kids do you have?',
  'Are you expecting a baby?',
  'Will you be starting a family?',
  'Which country are you from?',
  'Do you pray?',
  'What did you earn there?',
  'What was your last salary?',
  'Quel âge avez-vous ?',
  'Votre mari vous a-t-il aidée ?',
  'Haben Sie Kinder?',
  'Wie sieht es mit Ihrer Gesundheit aus?',
  '¿Cuántos años tiene?',
  '您今年多大？',
  '您的孩子由谁照顾？',
])('no interviewer asks: %s', (question) => expect(asksPersonal(question)).toBe(true));

test.each([
  'How did you explain the salary bands to them?',
  'Which country did the goods come from?',
  'Que s’est-il passé ensuite avec votre équipe ?',
  'Was haben Sie danach geändert?',
  '¿Qué hizo después su equipo?',
  '您后来怎么知道这样做有用？',
])('of the work it may ask: %s', (question) => expect(asksPersonal(question)).toBe(false));

test('mentioning it changes no score, and quotes stay as they were written', async () => {
  const { item } = interviewBank[0]!;
  const thin = 'A supplier sent prices with a comma, and I corrected the wrong rows.';
  const grade = (said: string) => gradedExchange(item, [said], embed);
  const plain = await grade(thin);
  const told = await grade(`${thin} I am pregnant. I am 52 years old.`);

  expect([told.score, told.standardError]).toEqual([plain.score, plain.standardError]);
  const within = await grade('When I was pregnant I found the wrong row by comparing it with the raw file.');
  for (const quote of within.evidence)
    expect('When I was pregnant I found the wrong row by comparing it with the raw file.').toContain(quote);
});
