import { expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { sourceOf } from '#core/authoring/swap.ts';
import { interviewBank } from '#core/interview/bank.ts';
import { chooseInterview } from '#core/interview/choose.ts';

const named = (...names: string[]) => names.map((name, i) => ({ name, weight: 50 - i }));

test('one question a criterion, three to five in all, none twice', () => {
  const skills = [...new Set(bank.map(({ skill }) => skill))];
  for (let many = 1; many <= 8; many += 1) {
    const chosen = chooseInterview(named(...skills.slice(0, many)), []);
    expect(chosen.length, `${many} criteria`).toBeGreaterThanOrEqual(3);
    expect(chosen.length, `${many} criteria`).toBeLessThanOrEqual(5);
    expect(new Set(chosen.map(({ source }) => source)).size).toBe(chosen.length);
  }
});

test('a criterion that a member has renamed is known by its questions', () => {
  const dose = bank.find(({ skill }) => skill === 'Patient safety')!;
  const [first] = chooseInterview(named('What matters on our ward'), [
    { criterion: 'What matters on our ward', source: sourceOf(dose) },
  ]);

  expect(first?.source).toBe('bank:interview-nursing-noticed');
});

test('without criteria there is nothing to ask for', () => {
  expect(chooseInterview([], [])).toEqual([]);
});

test.each([
  ['Rota planning', 'bank:interview-planning-late'],
  ['Talking with customers', 'bank:interview-support-upset'],
  ['Negotiation', 'bank:interview-sales-won'],
  ['Tours and driving hours', 'bank:interview-transport-plan'],
])('“%s” is asked about by what measures it, though it stands in another field', (name, source) => {
  expect(chooseInterview(named(name), [])[0]?.source).toBe(source);
});

test('where a question is taken by a weightier criterion, the next one that measures it is asked', () => {
  const chosen = chooseInterview(named('Personal care and dignity', 'Talking with relatives'), []);
  expect(chosen.find(({ criterion }) => criterion === 'Talking with relatives')?.source).toBe(
    'bank:interview-families-trust',
  );
});

test('what everyday work has in common is no subject: a fault that was hard to find says nothing of confidentiality', () => {
  const sources = chooseInterview(named('Confidentiality'), []).map(({ source }) => source);
  expect(sources).not.toContain('bank:interview-everyday-fault');
});

test('what a question measures as well is a skill of the bank', () => {
  const skills = new Set(bank.map(({ skill }) => skill));
  for (const { also = [] } of interviewBank) for (const skill of also) expect(skills).toContain(skill);
});

/** Tests measure these better than anything that somebody has done. */
const forTests =
  'HTML and CSS, JavaScript, Node.js, Numeracy, PostgreSQL, Python, Rates and proportions, React, Reading instructions, Tables and estimates, TypeScript, Verbal reasoning';

test('every other skill of the bank has a question of the interview that measures it', () => {
  const measured = new Set<string>(interviewBank.flatMap(({ skill, also = [] }) => [skill, ...also]));
  const missing = [...new Set(bank.map(({ skill }) => skill))].filter((skill) => !measured.has(skill));
  expect(missing.toSorted().join(', ')).toBe(forTests);
});
