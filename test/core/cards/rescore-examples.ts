// A changed score on a person's card, and the form that changes one.
import type { Card, Form } from '#core/cards/card.ts';
import { rescoreForm } from '#core/cards/forms/rescore-form.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import { CriterionId } from '#core/model/ids.ts';
import type { Words } from '#core/text/en.ts';
import { en } from '#core/text/en.ts';
import { assessmentId, attemptIdOf } from './people.ts';

const criterion = (n: number) => CriterionId.parse(`0198c0de-0000-7000-a000-00000000000${n}`);

const first = {
  criterion: 'PostgreSQL',
  was: 62,
  score: 75,
  by: 'Owen Bright',
  at: '24 November 10:12',
  reason: 'Explained the plan by phone.',
  undone: { by: 'Owen Bright', at: '24 November 10:15' },
};
const changes = [first, { ...first, criterion: 'Clear writing', was: null, score: 70, undone: null }];

export const rescoreExamples = (person: PersonView, t: Words): Record<string, Card> => ({
  'person-rescored': personCard({ ...person, rescoring: { changes, mayChange: true, mayUndo: true } }, t),
});

export const rescoreForms: Record<string, Form> = {
  'change-score': rescoreForm(
    {
      assessmentId,
      revision: 7,
      attemptId: attemptIdOf(1),
      name: 'Amara Osei',
      criteria: [
        { id: criterion(1), name: 'PostgreSQL', score: 62 },
        { id: criterion(2), name: 'Clear writing', score: null },
      ],
      seen: 2,
    },
    en,
  ),
};
