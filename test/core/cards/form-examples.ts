// Every form, filled with an invented draft.
import type { Form } from '#core/cards/card.ts';
import { candidateForm } from '#core/cards/forms/candidate-form.ts';
import { compareForm } from '#core/cards/forms/compare-form.ts';
import { decideForm } from '#core/cards/forms/decide-form.ts';
import { editForm, type EditableDraft } from '#core/cards/forms/edit-form.ts';
import { inviteFileForm } from '#core/cards/forms/dropped-form.ts';
import { inviteForm } from '#core/cards/forms/invite-form.ts';
import { newForm } from '#core/cards/forms/new-form.ts';
import { newQuestionForm } from '#core/cards/forms/new-question-form.ts';
import { questionForm } from '#core/cards/forms/question-form.ts';
import { wishForm } from '#core/cards/forms/wish-form.ts';
import { settingsForm } from '#core/cards/forms/settings-form.ts';
import type { FormValues } from '#core/cards/forms/values.ts';
import { rank } from '#core/assess/rank/rank.ts';
import { AssessmentId, CriterionId, FileId, ItemId } from '#core/model/ids.ts';
import { Item } from '#core/model/item.ts';
import { en } from '#core/text/en.ts';
import { answeringForms } from './answering-examples.ts';
import { candidateForms } from './candidate-examples.ts';
import { rescoreForms } from './rescore-examples.ts';
import { reviewForms } from './review-examples.ts';
import { templateForms, templateId } from './template-examples.ts';
import { shareForms } from './share-examples.ts';
import { assessmentId, attemptIdOf, sittings } from './people.ts';

const fileId = FileId.parse('0198c0de-0000-7000-b000-000000000001');
const criterion = (n: number) => CriterionId.parse(`0198c0de-0000-7000-a000-00000000000${n}`);
const item = (n: number) => ItemId.parse(`0198c0de-0000-7000-b000-00000000000${n}`);

export const editable: EditableDraft = {
  assessmentId,
  revision: 7,
  version: 1,
  state: 4711,
  title: 'Backend Developer, timetable data',
  closesAt: new Date('2026-12-10T22:59:00Z'),
  timeLimitMinutes: 45,
  criteria: [
    { id: criterion(1), name: 'PostgreSQL', weight: 45 },
    { id: criterion(2), name: 'HTTP APIs', weight: 30 },
    { id: criterion(3), name: 'Clear writing', weight: 25 },
  ],
  questions: [
    {
      id: item(1),
      criterionId: criterion(1),
      prompt: 'Which index helps a query that filters by line and sorts by departure?',
    },
    {
      id: item(2),
      criterionId: criterion(1),
      prompt: 'A nightly import takes four hours and must take one. What do you look at first?',
    },
    { id: item(3), criterionId: criterion(2), prompt: 'Which of these requests may be sent again after a timeout?' },
    {
      id: item(4),
      criterionId: criterion(3),
      prompt: 'Tell a bus operator in three sentences that yesterday’s data was wrong.',
    },
  ],
};

const rubric = {
  points: ['Measures first', 'Changes one thing at a time'],
  levels: [0, 1, 2, 3, 4].map((level) => ({ level, description: `What level ${level} shows` })),
  references: ['I would time each step, then change the slowest.', 'Measure, change one thing, measure again.'],
};

export const items = {
  choice: Item.parse({
    kind: 'choice',
    prompt: 'Which index helps?',
    minutes: 2,
    options: ['(line)', '(line, departure)', '(departure)'],
    key: 1,
    because: 'It filters and sorts.',
  }),
  multi: Item.parse({
    kind: 'multi',
    prompt: 'Which may be sent again?',
    context: 'A timeout of 5 s.',
    minutes: 3,
    options: ['GET', 'PUT', 'POST', 'PATCH'],
    key: [0, 1],
    because: 'Both can be done twice.',
  }),
  numeric: Item.parse({
    kind: 'numeric',
    prompt: 'How many rows?',
    minutes: 2,
    key: 3.5,
    tolerance: 0.1,
    unit: 'million',
    because: 'Seven halves.',
  }),
  short: Item.parse({ kind: 'short', prompt: 'Why?', minutes: 4, rubric }),
  long: Item.parse({ kind: 'long', prompt: 'What do you look at first?', minutes: 8, rubric }),
};

/** Its points were written for another text. */
export const rewritten = Item.parse({
  ...items.long,
  prompt: 'Tell a new colleague how you log.',
  rubric: { ...rubric, writtenFor: 'What do you look at first?' },
});

const about = { assessmentId, revision: 7, version: 1 };

export const formExamples: Record<string, Form> = {
  new: newForm({ job: '', now: new Date('2026-11-20T10:20:00Z') }, en),
  'new-like-another': newForm(
    {
      job: '',
      now: new Date('2026-11-20T10:20:00Z'),
      saved: [{ id: templateId, name: 'Backend, the usual', minutes: 42 }],
      templates: [{ id: assessmentId, title: 'Backend Developer', minutes: 36 }],
    },
    en,
  ),
  'new-pasted': newForm(
    {
      job: 'Backend Developer\n\nYou keep 40 feeds running.',
      now: new Date('2026-11-20T10:20:00Z'),
    },
    en,
  ),
  edit: editForm(editable, en),
  'question-choice': questionForm({ ...about, question: 1, item: items.choice }, en),
  'ask-change': wishForm({ assessmentId, version: 1 }, en),
  'question-new': newQuestionForm(
    {
      assessmentId: about.assessmentId,
      version: 1,
      itemId: editable.questions[0]!.id,
      criteria: editable.criteria,
      criterionId: editable.criteria[0]!.id,
    },
    en,
  ),
  'question-numeric': questionForm(
    { ...about, question: 3, item: items.numeric, counts: { knockout: true, requirementOnly: true } },
    en,
  ),
  'question-long': questionForm({ ...about, question: 2, item: items.long }, en),
  'question-rewritten': questionForm({ ...about, question: 2, item: rewritten }, en),
  invite: inviteForm({ ...about, assessment: 'Backend Developer, timetable data' }, en),
  candidate: candidateForm(
    {
      assessments: [{ id: assessmentId, title: 'Backend Developer, timetable data' }],
      chosen: assessmentId,
      people: [{ name: 'Amara Osei', email: 'amara@post.example' }],
    },
    en,
  ),
  'invite-file': inviteFileForm(
    {
      fileId,
      person: { name: 'Amara Osei', email: 'amara@post.example' },
      people: 1,
      assessments: [{ id: assessmentId, title: 'Backend Developer, timetable data' }],
      assessmentId,
    },
    en,
  ),
  'invite-file-list': inviteFileForm(
    {
      fileId,
      person: null,
      people: 12,
      assessments: [
        { id: assessmentId, title: 'Backend Developer, timetable data' },
        { id: AssessmentId.parse('0198c0de-0000-7000-a000-0000000000ff'), title: 'Timetable Editor' },
      ],
      assessmentId: null,
    },
    en,
  ),
  decide: decideForm({ ...about, attemptId: attemptIdOf(1), name: 'Amara Osei', kind: 'reject', owed: 0 }, en),
  ...shareForms,
  ...templateForms,
  ...candidateForms,
  ...reviewForms,
  ...rescoreForms,
  ...answeringForms,
  compare: compareForm({ ...about, people: rank(sittings()), chosen: [attemptIdOf(1), attemptIdOf(2)] }, en),
  settings: settingsForm({ platform: 'slack', notify: 'finished', localeChosen: null, rules: null }, en),
  'settings-admin': settingsForm(
    { platform: 'slack', notify: 'digest', localeChosen: 'fr', rules: { publicNames: false, blind: true } },
    en,
  ),
};

/** What is submitted when nothing is touched. */
export function untouched(form: Form): FormValues {
  return Object.fromEntries(
    form.fields.flatMap((field) =>
      field.type === 'say' || field.type === 'files' || field.type === 'member' || field.type === 'members'
        ? []
        : [[field.name, field.value ?? '']],
    ),
  );
}
