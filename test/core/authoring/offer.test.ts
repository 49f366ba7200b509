// What is said of the offer, the employer and of applying asks nothing of anybody.
import { expect, test } from 'vitest';
import { readJob } from '#core/authoring/job.ts';
import { callsFor, phraseOf, skillsOf } from '#core/authoring/matching.ts';
import { bank } from '#core/authoring/bank.ts';

const needsOf = (job: string) => readJob(job).requirements.map(({ text }) => text);

test.each([
  ['What you get\n- a pension\n- coaching by the owner', ['welding']],
  ['Perks: meals on duty, gym, coaching', ['welding']],
  ['Das bieten wir:\n- Coaching\n- ein Garten', ['welding']],
  ['Nos avantages :\n- coaching\n- mutuelle', ['welding']],
  ['Ofrecemos:\n- coaching', ['welding']],
  ['我们提供：\n- 培训\n- 年假', ['welding']],
  ['Who we are: part of Larch Homes, a family-owned group of five.', ['welding']],
  ['We are a family firm, with customers all over the county.', ['welding']],
  ['Larch is an equal opportunity employer. By applying you accept our privacy notice.', ['welding']],
  ['- 50% off in all shops\n- therapy budget', ['welding']],
  ['- thirty hours a week', ['welding']],
  ['Ofrecemos contrato indefinido, 32.000 € y turnos de mañana.', ['welding']],
  ['- Bereitschaft zur Schichtarbeit', ['welding']],
])('%j leaves what is needed', (offer, needs) => {
  expect(needsOf(`Fitter\nRequirements:\n- welding\n\n${offer}`)).toEqual(needs);
});

test('behind the offer, the next heading asks again; who is looked for and what is built with is asked', () => {
  expect(needsOf('Fitter\nWe offer:\n- a car\nRequirements:\n- welding\nNice to have:\n- crane work')).toEqual([
    'welding',
    'crane work',
  ]);
  expect(needsOf('Fitter\nWe are looking for somebody for welding and crane work.')).toEqual(['welding', 'crane work']);
  expect(needsOf('Developer\nWe are a small team building APIs in Node.js.').join()).toContain('Node.js');
});

test.each([
  'knowledge of the GDPR',
  'run the recruitment process',
  'administer allowances',
  'manage the training budget',
  'run the gym',
  'write privacy notices for customers',
  'promote equal opportunities at work',
  'arrange reasonable adjustments with colleagues',
  '提供客户技术支持',
])('%s is work, though others have it among their offer', (need) => {
  const needs = needsOf(`Fitter\nRequirements:\n- ${need}\n- welding`);
  expect(needs.join()).toContain(need.replace(/^knowledge of /u, ''));
  expect(needs).toContain('welding');
});

test('a Chinese duty of its own line heads no offer', () => {
  expect(needsOf('客服专员\n任职要求：\n提供客户技术支持\n熟悉Excel')).toEqual(['提供客户技术支持', '熟悉Excel']);
});

test('exams that somebody teaches are no yes or no', () => {
  expect(readJob('Teacher\nRequirements:\n- teach GCSE maths').requirements[0]?.knockOut).toBe(false);
});

test('“nice to people” is no wish, and “welcome” is one', () => {
  const kindOf = (text: string) => readJob(`Clerk\nRequirements:\n- ${text}`).requirements[0]?.kind;

  expect(kindOf('You are nice to people')).toBe('must');
  expect(kindOf('experience with exotics is welcome')).toBe('nice');
  expect(kindOf('welcome guests at the desk')).toBe('must');
  expect(kindOf('make every guest feel welcome')).toBe('must');
  expect(kindOf('Latte art welcome')).toBe('nice');
});

test('confident is not confidential', async () => {
  const none = async (texts: readonly string[]) => texts.map(() => new Float32Array(1));
  const skill = (await skillsOf(bank, none)).find(({ name }) => name === 'Confidentiality');
  if (!skill) throw new Error('The bank has lost a skill.');

  expect(callsFor(phraseOf('confident giving local anaesthetic'), skill).strength).toBe(0);
  expect(callsFor(phraseOf('confidential conversations'), skill).strength).toBeGreaterThan(0);
});
