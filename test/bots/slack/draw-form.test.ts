// Forms as Slack modals, and what Slack sends back.
import { expect, test } from 'vitest';
import { drawForm, valuesOf } from '#bots/slack/draw-form.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';
import { validateView } from '#playground/slack/limits/validate.ts';
import { formExamples } from '#test/core/cards/form-examples.ts';
import { formExtremes } from '#test/core/cards/form-extremes.ts';

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

test.each([
  ['long words', 'Bartholomew Featherstonehaugh '.repeat(200)],
  ['hostile words', '<!channel> *bold* `x` <http://x|y>\n> & \u202E'],
  ['nothing', ''],
])('every form in every language stays within Slack’s limits with %s', (_, words) => {
  for (const locale of LOCALES)
    for (const [name, form] of Object.entries(formExtremes(words, wordsOf({ locale, platform: 'slack' }))))
      expect({ locale, name, issues: validateView(drawForm(form)) }).toEqual({ locale, name, issues: [] });
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
