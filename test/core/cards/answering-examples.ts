// A review by a person that was asked for: open, late and answered, and the form that answers it.
import type { Card, Form } from '#core/cards/card.ts';
import type { AskedReview } from '#core/cards/asked-review-blocks.ts';
import { answerForm } from '#core/cards/forms/answer-form.ts';
import { personCard, type PersonView } from '#core/cards/person-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { en, type Words } from '#core/text/en.ts';
import { assessmentId, attemptIdOf, sittings, viewOf } from './people.ts';

const said = 'My second answer was cut off by the clock.\nPlease read it again.';
const asked: AskedReview = {
  said,
  at: '24 November 10:12',
  due: '1 December 23:59',
  isLate: false,
  mayAnswer: true,
  answer: null,
};
const answer = {
  by: 'Ruth Marlow',
  at: '26 November 09:40',
  text: 'A colleague who hadn’t seen the score read it again.\nYour second answer counts in full now.',
  changed: true,
  mail: 'failed',
} as const;

export const answeringExamples = (person: PersonView, t: Words): Record<string, Card> => ({
  'person-reviews-asked': personCard({ ...person, asked }, t),
  'person-reviews-late': personCard({ ...person, asked: { ...asked, isLate: true, mayAnswer: false } }, t),
  'person-reviews-answered': personCard({ ...person, asked: { ...asked, mayAnswer: false, answer } }, t),
  'ranked-reviews': rankedCard(
    viewOf(sittings(3), { asking: { people: 2, due: '1 December 23:59', attemptId: attemptIdOf(2) } }),
    t,
  ),
});

export const answeringForms: Record<string, Form> = {
  'answer-review': answerForm(
    {
      assessmentId,
      revision: 7,
      attemptId: attemptIdOf(2),
      name: 'Tom Hadley',
      said,
      due: '1 December 23:59',
      language: 'fr',
      isMailed: true,
    },
    en,
  ),
};
