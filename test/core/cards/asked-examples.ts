// What asks before an assessment is closed, and what is said where nothing has the words that were typed.
import { closeCard } from '#core/cards/close-card.ts';
import type { Card } from '#core/cards/card.ts';
import { nearestCard } from '#core/cards/nearest-card.ts';
import { reviewDueCard } from '#core/cards/review-due-card.ts';
import { requestCard } from '#core/cards/request-card.ts';
import { InvitationId } from '#core/model/ids.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId, attemptIdOf } from './people.ts';

const about = { assessmentId, revision: 7 };

const request = (assessment: string) => ({
  ...about,
  assessment,
  attemptId: attemptIdOf(2),
  invitationId: InvitationId.parse('0198c0de-0000-7000-8000-000000000002'),
  name: 'Tom Hadley',
  email: 'tom@post.example',
  said: 'My second answer was cut off by the clock.',
  at: '24 November 10:12',
  due: null,
  mayAnswer: true,
});

export const askedExamples = (assessment: string, t: Words): Record<string, Card> => ({
  'close-asked': closeCard({ ...about, assessment, left: 3 }, t),
  'close-asked-all': closeCard({ ...about, assessment, left: 0 }, t),
  request: requestCard({ ...request(assessment), kind: 'review', due: '1 December 23:59' }, t),
  'request-erase': requestCard({ ...request(assessment), kind: 'erase', said: '' }, t),
  'review-due': reviewDueCard({ ...request(assessment), due: '1 December 23:59' }, t),
  nearest: nearestCard(
    {
      command: 'close',
      query: 'bakend',
      assessments: [{ ...about, title: assessment, state: 'open', finished: 2, invited: 5, closes: null }],
    },
    t,
  ),
});
