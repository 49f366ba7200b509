// Every form at its largest, with any words in every place where somebody's words can stand.
import { rank } from '#core/assess/rank/rank.ts';
import type { Form } from '#core/cards/card.ts';
import { compareForm } from '#core/cards/forms/compare-form.ts';
import { decideForm } from '#core/cards/forms/decide-form.ts';
import { editForm } from '#core/cards/forms/edit-form.ts';
import { inviteForm } from '#core/cards/forms/invite-form.ts';
import { newForm } from '#core/cards/forms/new-form.ts';
import { questionForm } from '#core/cards/forms/question-form.ts';
import { settingsForm } from '#core/cards/forms/settings-form.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Words } from '#core/text/en.ts';
import { editable, items } from './form-examples.ts';
import { assessmentId, attemptIdOf, crowd } from './people.ts';
import { reviewFormExtremes } from './review-examples.ts';

export function formExtremes(words: string, t: Words): Record<string, Form> {
  const about = { assessmentId, revision: 99_999, version: 99 };
  const [question] = editable.questions;
  const questions = Array.from({ length: 90 }, (_, i) => ({
    id: ItemId.parse(`0198c0de-0000-7000-b000-${String(i).padStart(12, '0')}`),
    criterionId: editable.criteria[0]!.id,
    prompt: words || (question?.prompt ?? ''),
  }));
  return {
    new: newForm({ job: words, now: new Date('2026-11-20T10:20:00Z') }, t),
    edit: editForm(
      {
        ...editable,
        title: words,
        criteria: editable.criteria.map((one) => ({ ...one, name: words })),
        questions,
      },
      t,
    ),
    editWithout: editForm({ ...editable, questions: [] }, t),
    question: questionForm({ ...about, question: 90, item: { ...items.long, prompt: words } }, t),
    invite: inviteForm({ ...about, assessment: words }, t),
    decide: decideForm({ ...about, attemptId: attemptIdOf(1), name: words, kind: 'advance', owed: 99 }, t),
    settings: settingsForm(
      { platform: 'teams', notify: 'digest', localeChosen: 'fr', rules: { publicNames: false, blind: true } },
      t,
    ),
    ...reviewFormExtremes(words, t),
    compare: compareForm(
      { ...about, people: rank(crowd(10_000).map((one) => ({ ...one, name: words }))), chosen: [] },
      t,
    ),
  };
}
