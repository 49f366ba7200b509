// What an answer says without saying that the candidate does it: left to a person, never scored lower.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutDoubtful } from '#core/scoring/doubt.ts';
import { isOfOneself } from '#core/scoring/who-does.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import type { Encoder } from '#worker/ai/encoder.ts';

const question = 'A resident of the care home fell in the bathroom and says that nothing hurts. What do you do?';
const points = [
  'leaves the resident on the floor until injuries are ruled out',
  'measures pulse, blood pressure and consciousness',
  'calls the doctor, above all with blood thinners',
  'informs the family',
  'writes a report and looks for what caused the fall',
];
const WEAK = 'Help her up and bring her to bed.';
const GOOD =
  'I leave her where she is and look for injuries, then I measure pulse, blood pressure and whether she is clear. I call the doctor, since she takes blood thinners, and ring her daughter. In the report I write what she slipped on.';

let encoder: Encoder;
beforeAll(() => {
  encoder = startEncoder();
});
afterAll(() => encoder.close());

const grade = (answer: string) => gradeWritten({ question, rubric: { points }, answer, embed: encoder.embed });
const doubtsOf = (...sentences: string[]) => withoutDoubtful(sentences, { question, points }).doubts;

test.each([
  [
    'denied',
    'I wouldn’t measure pulse or blood pressure, calling the doctor is not needed, and I don’t inform the family.',
  ],
  [
    'others',
    'My colleague looks for injuries, measures pulse and blood pressure, calls the doctor and informs the family.',
  ],
  ['others', 'Somebody should measure pulse and blood pressure, call the doctor and inform the family.'],
  [
    'others',
    'Rules out injuries, measures pulse and blood pressure, calls the doctor, informs the family, writes a report.',
  ],
  [
    'subjects',
    'I would consider injuries, pulse, blood pressure, consciousness, the doctor, the family and the report.',
  ],
  [
    'subjects',
    'Injuries, pulse, blood pressure, the doctor, the family and the report are the main things in this field.',
  ],
  [
    'oneself',
    'I have been a certified nurse for thirty years and am known for pulse, blood pressure, doctors and families.',
  ],
  [
    'oneself',
    'I am familiar with injuries, with pulse, blood pressure and consciousness, with doctors, families and reports.',
  ],
  [
    'subjects',
    'The injuries of the resident on the floor, the pulse and blood pressure, the doctor, the family, the report and the cause.',
  ],
  [
    'others',
    'The guideline says that injuries are ruled out, that pulse and blood pressure are measured, that the doctor is called and the family is informed.',
  ],
  [
    'general',
    'This question tests the look for injuries, pulse and blood pressure, the call of the doctor and the talk with the family.',
  ],
  [
    'general',
    'Are there injuries, what are pulse and blood pressure, was the doctor called, and does the family know of the fall?',
  ],
  [
    'subjects',
    'I would mention injuries, pulse, blood pressure, checked consciousness, the doctor, blood thinners, the family and the report.',
  ],
  [
    'others',
    'It would be best if the house measured pulse and blood pressure, called the doctor and informed the family.',
  ],
  [
    'oneself',
    'I know that my answer is short, but pulse, blood pressure and families have been my subject since school, so please give me a chance.',
  ],
  [
    'appraisal',
    'Please take the look for injuries, pulse and blood pressure, the doctor and the family as contained in the above.',
  ],
  [
    'appraisal',
    'Findings: injuries ruled out, yes, pulse and blood pressure measured, yes, doctor called, yes, family informed, yes.',
  ],
  [
    'appraisal',
    '“She rules out injuries, measures pulse and blood pressure, calls the doctor and informs the family,” wrote my ward.',
  ],
  [
    'appraisal',
    'Everybody says how well I look for injuries, measure pulse and blood pressure, call the doctor and inform families.',
  ],
  [
    'denied',
    'On a quiet night I would measure pulse and blood pressure, call the doctor and inform the family, but tonight I don’t.',
  ],
  [
    'denied',
    'What I would never do: look for injuries, measure the pulse, call the doctor, inform the family or write a report.',
  ],
  [
    'others',
    'A really good carer, which I am not, would look for injuries, measure the pulse and call the doctor and the family.',
  ],
  [
    'others',
    'The injuries should be looked for, the pulse must be measured, the doctor can be called and the family be informed.',
  ],
  ['subjects', 'Here belong injuries, consciousness, pulses, doctors, thinners, families, reports and causes.'],
  [
    'oneself',
    'I have been responsible for falls, for injuries, pulse, blood pressure and every doctor and family on three wards.',
  ],
])('what a score would rest on: %s (%#), and a person reads', async (reason, added) => {
  expect(await grade(`${WEAK} ${added}`)).toMatchObject({
    score: null,
    standardError: null,
    needsHuman: true,
    reasons: [reason],
    points: points.map((point) => ({ point, covered: false })),
  });
});

test.each([
  ['denied', 'I would measure the pulse, call the doctor and ring the family.', 'There’s no time for it, so I won’t.'],
  ['denied', 'The day shift measures the pulse and calls the doctor.', 'That’s how they do it, it isn’t my way.'],
  ['general', 'Should one measure the pulse and look for injuries?', 'Or call the doctor, then the family?'],
])('a sentence behind it may take back what was said, or go on wondering: %s', (doubt, first, second) => {
  expect(withoutDoubtful([first, second], { question, points })).toEqual({ sure: [], doubts: [doubt] });
});

test('statements of which nobody does anything carry no score beside a weak deed', async () => {
  const stated =
    'Injuries are ruled out by time, pulse and blood pressure are no sign of consciousness, the doctor is only for blood thinners, and the report is for the family.';

  expect(await grade(`${WEAK} ${stated}`)).toMatchObject({ score: null, needsHuman: true, reasons: ['others'] });
  expect((await grade(`${GOOD} ${stated}`)).score).not.toBeNull();
  expect((await grade(stated)).score).not.toBeNull();
});

test('a plan for any question goes to a person where it adds to the score', () => {
  const plan = 'First I would analyse the situation, define goals, involve stakeholders and monitor the results.';

  expect(doubtsOf(plan)).toEqual(['general']);
});

test.each([
  ['general', 'An unclear consciousness after hours on the floor is one of the situations that one meets often.'],
  ['oneself', 'The doctor and the family matter to me, and I learn quickly.'],
  ['oneself', 'I am a motivated person who enjoys working with doctors and families.'],
])('fits any question or any candidate: %s, %s', (doubt, sentence) => {
  expect(doubtsOf(sentence)).toEqual([doubt]);
});

test.each([
  'I never leave a resident alone while she lies on the floor.',
  'I don’t guess; I measure pulse and blood pressure.',
  'I don’t lift her before I have looked for injuries.',
  'I not lift her, I look first if something is broken and I call doctor.',
  'Pulse, pressure, pupils; call doctor, tell daughter; report.',
  '- check for injuries\n- measure pulse\n- call the doctor',
  'My trainer said that who takes blood thinners bleeds late, so I call the doctor at once.',
  'The family is told by me on the phone.',
  'Then to the doctor with the values, and a call to the daughter.',
  'The guideline says who lifts nobody measures first, so I measure pulse and pressure.',
  'Score pain from 0 to 10, measure pulse and mark the time on the sheet.',
  'Our criteria for the doctor are met with blood thinners, so I call the doctor.',
  'I am not allowed to give anything, so I call the doctor.',
  'Did she hit her head, and does she take blood thinners? Ask, then call the doctor.',
  'The daughter says that I must call her at once, and I ring the daughter.',
  'Check the pulse, the blood pressure, the pupils and the skin, the hips and the wrists, then call the doctor.',
  'Falls at night are a problem that we meet often, so I look for the cause and call the doctor.',
  'It would be best if the doctor came, so I call her.',
  'I am reliable with the daughter and call her.',
  'Doctor today, daughter tonight.',
  'Mail the doctor the values.',
  'Somebody must have left the floor wet, so first a look at the injuries.',
  'For who I not know well I call doctor and daughter.',
  'If I can’t rule out injuries, I call the doctor.',
  'Is she dizzy, does the hip hurt? Then the doctor.',
  'Fall in the bathroom, injuries, pulse, blood thinners, doctor, daughter, report, cause.',
])('an honest sentence keeps what it says: %s', (sentence) => {
  const { sure } = withoutDoubtful(sentence.split('\n'), { question, points });

  expect(sure.join(' ')).toMatch(/alone|measure|injuries|first|daughter|doctor|phone/u);
});

test('“please” asks for a chance, and in a message for what the matter needs', () => {
  expect(isOfOneself('Please give me a chance.')).toBe(true);
  expect(isOfOneself('Please tell me by 16:00 which articles are most urgent.')).toBe(false);
});

test('what is in doubt lowers no score: an answer that is good without it keeps the score of all of it', async () => {
  const { score, reasons } = await grade(`${GOOD} I have been a certified nurse for nine years.`);

  expect(score).not.toBeNull();
  expect(reasons).not.toContain('oneself');
  expect(score).toBeGreaterThanOrEqual(((await grade(GOOD)).score ?? 0) - 1);
});

test('where a rubric asks that something isn’t done, saying so isn’t denying it', () => {
  const asked = { question, points: ['does not lift the resident'] };

  expect(withoutDoubtful(['I would never lift the resident.'], asked).doubts).toEqual([]);
  expect(
    withoutDoubtful(['I would never lift the resident.'], { ...asked, points: ['lifts the resident'] }).doubts,
  ).toEqual(['denied']);
});

test('beside talk of the marking, what nobody does belongs to it', () => {
  const scheme = ['Pulse and blood pressure: most of it.', 'I call the doctor.'];

  expect(withoutDoubtful(scheme, { question, points }).doubts).toEqual([]);
  expect(withoutDoubtful(scheme, { question, points, isSteered: true })).toEqual({
    sure: ['I call the doctor.'],
    doubts: ['appraisal'],
  });
});

test.each([
  'I, we ',
  'says that how ',
  'The answer, yes, ',
  '- ',
  '“He always ',
  'you are you ',
  'what, is the, ',
  'this question ',
  'my answer as ',
  'the pulse, ',
  'is a problem that ',
  'I learn very quickly ',
  'it would be best ',
  'pulse, checked pulse, ',
])('one sentence of 50,000 characters is looked through in less than half a second: %s', (part) => {
  const started = performance.now();
  doubtsOf(`${part.repeat(Math.ceil(50_000 / part.length))}?`);
  expect(performance.now() - started).toBeLessThan(500);
});
