// Forms as Slack modals, and what Slack sends back.
import { expect, test } from 'vitest';
import { drawForm, valuesOf } from '#bots/slack/draw-form.ts';
import type { Form } from '#core/cards/card.ts';
import { compareForm } from '#core/cards/forms/compare-form.ts';
import { decideForm } from '#core/cards/forms/decide-form.ts';
import { editForm } from '#core/cards/forms/edit-form.ts';
import { inviteForm } from '#core/cards/forms/invite-form.ts';
import { newForm } from '#core/cards/forms/new-form.ts';
import { questionForm } from '#core/cards/forms/question-form.ts';
import { rank } from '#core/assess/rank.ts';
import { ItemId } from '#core/model/ids.ts';
import { en } from '#core/text/en.ts';
import { validateView } from '#playground/slack/limits/validate.ts';
import { editable, formExamples, items } from '#test/core/cards/form-examples.ts';
import { reviewFormExtremes } from '#test/core/cards/review-examples.ts';
import { assessmentId, attemptIdOf, crowd } from '#test/core/cards/people.ts';

test.each(Object.entries(formExamples))(
  'the form %s is drawn as in its golden file, within Slack’s limits',
  async (name, form) => {
    const view = drawForm(form);

    expect(validateView(view)).toEqual([]);
    await expect(`${JSON.stringify(view, null, 1)}\n`).toMatchFileSnapshot(
      `../../golden/cards/form-${name}.slack.json`,
    );
  },
);

function extremes(words: string): Record<string, Form> {
  const about = { assessmentId, revision: 99_999 };
  const [question] = editable.questions;
  const questions = Array.from({ length: 90 }, (_, i) => ({
    id: ItemId.parse(`0198c0de-0000-7000-b000-${String(i).padStart(12, '0')}`),
    criterionId: editable.criteria[0]!.id,
    prompt: words || (question?.prompt ?? ''),
  }));
  return {
    new: newForm({ job: words, now: new Date('2026-11-20T10:20:00Z') }, en),
    edit: editForm(
      {
        ...editable,
        title: words,
        criteria: editable.criteria.map((one) => ({ ...one, name: words })),
        questions,
      },
      en,
    ),
    editWithout: editForm({ ...editable, questions: [] }, en),
    question: questionForm({ ...about, question: 90, item: { ...items.long, prompt: words } }, en),
    invite: inviteForm({ ...about, assessment: words }, en),
    decide: decideForm({ ...about, attemptId: attemptIdOf(1), name: words, kind: 'advance', owed: 99 }, en),
    ...reviewFormExtremes(words),
    compare: compareForm(
      { ...about, people: rank(crowd(10_000).map((one) => ({ ...one, name: words }))), chosen: [] },
      en,
    ),
  };
}

test.each([
  ['long words', 'Bartholomew Featherstonehaugh '.repeat(200)],
  ['hostile words', '<!channel> *bold* `x` <http://x|y>\n> & \u202E'],
  ['nothing', ''],
])('every form stays within Slack’s limits with %s', (_, words) => {
  for (const [name, form] of Object.entries(extremes(words)))
    expect({ name, issues: validateView(drawForm(form)) }).toEqual({ name, issues: [] });
});

test('every field comes back under its name, whatever its kind', () => {
  const state = {
    title: { value: { type: 'plain_text_input', value: 'Backend Developer' } },
    job: { value: { type: 'plain_text_input', value: null } },
    parts: { value: { type: 'checkboxes', selected_options: [{ value: 'cv' }, { value: 'questions' }] } },
    none: { value: { type: 'checkboxes', selected_options: [] } },
    limit: { value: { type: 'radio_buttons', selected_option: { value: '45' } } },
    unset: { value: { type: 'radio_buttons', selected_option: null } },
    closes: { value: { type: 'datetimepicker', selected_date_time: 1_796_407_200 } },
    open: { value: { type: 'datetimepicker', selected_date_time: null } },
    weight: { value: { type: 'number_input', value: '30' } },
    member: { value: { type: 'users_select', selected_user: 'U1' } },
    members: { value: { type: 'multi_users_select', selected_users: ['U1', 'U2'] } },
    nobody: { value: { type: 'multi_users_select', selected_users: [] } },
  };

  expect(valuesOf(state)).toEqual({
    title: 'Backend Developer',
    job: '',
    parts: ['cv', 'questions'],
    none: [],
    limit: '45',
    unset: '',
    closes: '2026-12-04T18:00:00.000Z',
    open: '',
    weight: '30',
    member: 'U1',
    members: ['U1', 'U2'],
    nobody: [],
  });
});

test('a form that is only read has no submit', () => {
  expect(
    drawForm({
      id: 'read',
      title: 'Read',
      context: '{}',
      fields: [{ type: 'say', text: [{ text: 'Here.' }] }],
      submit: null,
      close: 'Close',
    }),
  ).not.toHaveProperty('submit');
});
