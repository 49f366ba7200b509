// Forms: what they ask, and what is said at a field that needs a change.
import { expect, test } from 'vitest';
import { decodeValue } from '#core/cards/carried.ts';
import { rank } from '#core/assess/rank/rank.ts';
import { compareForm, parseCompare } from '#core/cards/forms/compare-form.ts';
import { decideForm, parseDecide } from '#core/cards/forms/decide-form.ts';
import { editForm, parseEdit } from '#core/cards/forms/edit-form.ts';
import { newForm, parseNew } from '#core/cards/forms/new-form.ts';
import { parseSettings, settingsForm } from '#core/cards/forms/settings-form.ts';
import type { Form } from '#core/cards/card.ts';
import type { FormValues } from '#core/cards/forms/values.ts';
import { en } from '#core/text/en.ts';
import { LOCALES } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';
import { editable, formExamples, untouched } from './form-examples.ts';
import { assessmentId, attemptIdOf, crowd } from './people.ts';

const now = new Date('2026-11-20T10:20:00Z');

const good = {
  title: 'Backend Developer',
  job: 'Keep 40 feeds running.',
  parts: ['cv', 'questions'],
  closes: '2026-12-04T18:00:00Z',
  limit: '45',
};

test('the proposed deadline is the end of a day where the creator is', () => {
  const late = new Date('2026-11-24T20:00:00Z');
  const closes = (timeZone: string) => untouched(newForm({ job: '', now: late, timeZone }, en))['closes'];
  expect(closes('Europe/Berlin')).toBe('2026-12-08T22:59:00.000Z');
  expect(closes('Asia/Hong_Kong')).toBe('2026-12-09T15:59:00.000Z');
});

test('a new assessment is read with its deadline and limit', () => {
  expect(parseNew(good, now, en)).toEqual({
    ok: true,
    value: {
      title: 'Backend Developer',
      job: 'Keep 40 feeds running.',
      withCv: true,
      withQuestions: true,
      withInterview: false,
      closesAt: new Date('2026-12-04T18:00:00Z'),
      timeLimitMinutes: 45,
    },
  });
});

test('deadline and limit can be left out', () => {
  expect(parseNew({ ...good, closes: '', limit: '' }, now, en)).toMatchObject({
    ok: true,
    value: { closesAt: null, timeLimitMinutes: null },
  });
});

test.each([
  [{ title: ' ' }, 'title', 'Give it a title'],
  [{ job: '' }, 'job', 'Paste the job description'],
  [{ job: 'x'.repeat(3001) }, 'job', '3,000'],
  [{ parts: [] }, 'parts', 'Choose a CV, questions, or an interview.'],
  [{ closes: '2026-11-20T10:19:00Z' }, 'closes', 'This time is over'],
  [{ closes: 'tomorrow' }, 'closes', 'Give a day and a time.'],
])('a new assessment with %j is told at the field', (change, field, message) => {
  const result = parseNew({ ...good, ...change }, now, en);

  expect(result.ok).toBe(false);
  expect(!result.ok && result.errors[field]).toContain(message);
});

test('a pasted job description fills the form, its first line the title, closing at the end of a day in two weeks', () => {
  const values = untouched(newForm({ job: 'Backend Developer\n\nYou keep 40 feeds running.', now }, en));

  expect(values['title']).toBe('Backend Developer');
  expect(values['closes']).toBe('2026-12-04T23:59:00.000Z');
  expect(parseNew(values, now, en).ok).toBe(true);
});

test('one sentence is enough, and its title is what stands before the first comma', () => {
  const sentence =
    'Senior Go developer in Porto, who has run a payment service with more than a million customers and likes it';

  expect(untouched(newForm({ job: sentence, now }, en))['title']).toBe('Senior Go developer in Porto');
});

test('a Chinese sentence gives its title in the same way', () => {
  const sentence = `后端工程师（时刻表数据），${'负责维护四十路实时数据，并与各地公交运营商保持沟通，'.repeat(4)}需要值夜班。`;

  expect(untouched(newForm({ job: sentence, now }, en))['title']).toBe('后端工程师（时刻表数据）');
});

test('a draft that is left as it is stays as it is', () => {
  expect(parseEdit(untouched(editForm(editable, en)), { draft: editable, now }, en)).toEqual({
    ok: true,
    value: {
      title: editable.title,
      closesAt: editable.closesAt,
      timeLimitMinutes: 45,
      criteria: editable.criteria.map((one) => ({ ...one, least: null })),
      questions: editable.questions.map(({ id }) => id),
      knockouts: [],
      withInterview: false,
    },
  });
});

test('weights that do not add up to 100 are told their sum', () => {
  const result = parseEdit({ ...untouched(editForm(editable, en)), 'weight-1': '40' }, { draft: editable, now }, en);

  expect(result).toEqual({ ok: false, errors: { 'weight-1': 'The weights add up to 95. Make them 100.' } });
});

test('a wrong sum is said at each weight that was changed, and at the last where none was', () => {
  const asked = (change: Record<string, string>) => {
    const result = parseEdit({ ...untouched(editForm(editable, en)), ...change }, { draft: editable, now }, en);
    return result.ok ? [] : Object.keys(result.errors);
  };
  expect(asked({ 'weight-1': '50', 'weight-2': '40' })).toEqual(['weight-1', 'weight-2']);
  const off = { ...editable, criteria: editable.criteria.map((one) => ({ ...one, weight: 40 })) };
  const result = parseEdit(untouched(editForm(off, en)), { draft: off, now }, en);
  expect(result).toMatchObject({ errors: { [`weight-${off.criteria.length}`]: expect.any(String) } });
});

test('a weight of 0 leaves the criterion out, with its questions', () => {
  const result = parseEdit(
    { ...untouched(editForm(editable, en)), 'weight-3': '0', 'weight-1': '70' },
    { draft: editable, now },
    en,
  );

  expect(result.ok && result.value.criteria.map(({ name }) => name)).toEqual(['PostgreSQL', 'HTTP APIs']);
  expect(result.ok && result.value.questions).toEqual(editable.questions.slice(0, 3).map(({ id }) => id));
});

test.each([
  ['weight-2', 'thirty'],
  ['weight-2', '-5'],
  ['weight-2', '33.3'],
  ['weight-2', '101'],
  ['weight-2', ''],
])('a %s of “%s” is told at that field alone', (field, value) => {
  const result = parseEdit({ ...untouched(editForm(editable, en)), [field]: value }, { draft: editable, now }, en);

  expect(result).toEqual({ ok: false, errors: { [field]: 'Give a whole number of 0 to 100.' } });
});

test('names have to be given and to differ', () => {
  const unnamed = parseEdit({ ...untouched(editForm(editable, en)), 'name-2': ' ' }, { draft: editable, now }, en);
  const twice = parseEdit(
    { ...untouched(editForm(editable, en)), 'name-2': 'postgresql' },
    { draft: editable, now },
    en,
  );

  expect(unnamed).toEqual({ ok: false, errors: { 'name-2': 'Name this criterion, or set its weight to 0.' } });
  expect(twice).toEqual({ ok: false, errors: { 'name-2': 'Criterion 1 has this name too.' } });
});

test('a criterion keeps a question or is named', () => {
  const result = parseEdit(
    { ...untouched(editForm(editable, en)), questions: editable.questions.slice(0, 2).map(({ id }) => id) },
    { draft: editable, now },
    en,
  );

  expect(result).toEqual({
    ok: false,
    errors: { questions: '“HTTP APIs” and “Clear writing” have no question left. Keep one, or set the weight to 0.' },
  });
});

test.each([
  ['Amara Osei', 'Reject Amara Osei?'],
  ['Bartholomew Featherstonehaugh', 'Reject Bartholomew?'],
  ['Wolfeschlegelsteinhausenbergerdorff X', 'Reject this person?'],
])('rejecting %s asks “%s”, and says that nothing is sent', (name, title) => {
  const subject = { assessmentId, revision: 7, attemptId: attemptIdOf(1), name };
  const form = decideForm({ ...subject, kind: 'reject', owed: 0 }, en);

  expect(form.title).toBe(title);
  expect(JSON.stringify(form.fields[0])).toContain('Nothing is sent to');
  expect(decodeValue(form.context)).toEqual({
    assessmentId,
    attemptIds: [attemptIdOf(1)],
    revision: 7,
    decision: 'reject',
  });
  expect(form.context).not.toContain(name);
});

test('a decision needs a reason of 3 to 1,000 characters', () => {
  expect(parseDecide({ reason: '  ok!  ' }, en)).toEqual({ ok: true, value: { reason: 'ok!' } });
  for (const reason of ['', '   ', 'ab', 'x'.repeat(1001)]) expect(parseDecide({ reason }, en).ok).toBe(false);
});

test('two to four are compared, each once', () => {
  const ids = [1, 2, 3, 4, 5].map(attemptIdOf);

  expect(parseCompare({ people: ids.slice(0, 4) }, en)).toEqual({ ok: true, value: { people: ids.slice(0, 4) } });
  expect(parseCompare({ people: ids.slice(0, 1) }, en)).toEqual({
    ok: false,
    errors: { people: 'Choose two, three or four.' },
  });
  expect(parseCompare({ people: [ids[0] ?? '', ids[0] ?? ''] }, en).ok).toBe(false);
  expect(parseCompare({ people: ids }, en)).toEqual({
    ok: false,
    errors: { people: 'Four fit side by side. Take some away.' },
  });
});

test('a hundred people can be chosen from, the best', () => {
  const people = rank(crowd(250));
  const [field] = compareForm(
    {
      assessmentId,
      revision: 7,
      people,
      chosen: [people[200]!.attemptId, people[0]!.attemptId],
    },
    en,
  ).fields;

  expect(field).toMatchObject({ value: [people[0]!.attemptId] });
  expect(field?.type === 'choices' && field.options.map(({ value }) => value)).toEqual(
    people.slice(0, 100).map(({ attemptId }) => attemptId),
  );
});

test('a person and a role belong together; with one alone, the error stands at the other', () => {
  const mine = { notify: 'digest', locale: 'fr' };
  const value = { notify: 'digest', localeChosen: 'fr' };
  expect(parseSettings(mine, en)).toEqual({ ok: true, value: { ...value, rules: null, someone: null } });
  expect(parseSettings({ ...mine, member: 'U1', role: 'recruiter' }, en)).toEqual({
    ok: true,
    value: { ...value, rules: null, someone: { member: 'U1', role: 'recruiter' } },
  });
  expect(parseSettings({ ...mine, member: '', role: 'admin' }, en)).toEqual({
    ok: false,
    errors: { member: en.settings.chooseMember },
  });
  expect(parseSettings({ ...mine, member: 'U1', role: '' }, en)).toEqual({
    ok: false,
    errors: { role: en.settings.chooseRole },
  });
  expect(parseSettings({ ...mine, member: 'U1', role: 'owner' }, en)).toMatchObject({ ok: false });
});

test('what a member is told and the language are one of those offered; automatic is no language', () => {
  expect(parseSettings({ notify: 'always', locale: 'xx' }, en)).toEqual({
    ok: false,
    errors: { notify: en.settings.chooseNotify, locale: en.settings.chooseLanguage },
  });
  expect(parseSettings({ notify: 'none', locale: 'automatic' }, en)).toEqual({
    ok: true,
    value: { notify: 'none', localeChosen: null, rules: null, someone: null },
  });
});

test('only an admin’s settings offer roles', () => {
  const names = (form: Form | undefined) => form?.fields.map((field) => ('name' in field ? field.name : field.type));
  expect(names(formExamples['settings'])).toEqual(['notify', 'locale']);
  expect(names(formExamples['settings-admin'])).toEqual([
    'notify',
    'locale',
    'publicly',
    'blind',
    'say',
    'member',
    'role',
  ]);
});

test('no form carries anything but ids in its context', () => {
  for (const form of Object.values(formExamples)) expect(() => decodeValue(form.context)).not.toThrow();
});

test('a draft’s deadline and time limit can be changed and taken off', () => {
  const form = untouched(editForm(editable, en));
  const read = (values: FormValues) => parseEdit({ ...form, ...values }, { draft: editable, now }, en);

  const changed = read({ closes: '2027-01-07T16:00:00.000Z', limit: '60' });
  expect(changed.ok && changed.value).toMatchObject({
    closesAt: new Date('2027-01-07T16:00:00Z'),
    timeLimitMinutes: 60,
  });
  const taken = read({ closes: '', limit: 'none' });
  expect(taken.ok && taken.value).toMatchObject({ closesAt: null, timeLimitMinutes: null });
  expect(read({ closes: now.toISOString() })).toEqual({
    ok: false,
    errors: { closes: 'This time is over. Choose a later one.' },
  });
  expect(read({ limit: '7' }).ok).toBe(false);
});

test('a deadline that comes back in whole minutes was left as it is', () => {
  const draft = { ...editable, closesAt: new Date('2026-12-10T22:59:31.500Z') };
  const values = { ...untouched(editForm(draft, en)), closes: '2026-12-10T22:59:00.000Z' };

  const read = parseEdit(values, { draft, now }, en);

  expect(read.ok && read.value.closesAt).toEqual(draft.closesAt);
});

test('a time limit that no form offers may stay', () => {
  const draft = { ...editable, timeLimitMinutes: 20 };
  const read = parseEdit(untouched(editForm(draft, en)), { draft, now }, en);

  expect(read.ok && read.value.timeLimitMinutes).toBe(20);
});

/** Slack shows so much below an option. */
const OPTION = 75;

test.each(LOCALES)('in %s what stands below each setting can be read to its end', (locale) => {
  const rules = { publicNames: false, blind: true };
  const form = settingsForm({ platform: 'slack', notify: 'digest', localeChosen: null, rules }, plainWords(locale));

  const said = form.fields.flatMap((field) => ('options' in field ? field.options : []));
  expect(said.map(({ description = '' }) => description).filter(({ length }) => length > OPTION)).toEqual([]);
});
