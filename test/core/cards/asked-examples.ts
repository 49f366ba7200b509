// What asks before an assessment is closed, and what is said where nothing has the words that were typed.
import { closeCard } from '#core/cards/close-card.ts';
import type { Card } from '#core/cards/card.ts';
import { nearestCard } from '#core/cards/nearest-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const about = { assessmentId, revision: 7 };

export const askedExamples = (assessment: string, t: Words): Record<string, Card> => ({
  'close-asked': closeCard({ ...about, assessment, left: 3 }, t),
  'close-asked-all': closeCard({ ...about, assessment, left: 0 }, t),
  nearest: nearestCard(
    {
      command: 'close',
      query: 'bakend',
      assessments: [{ ...about, title: assessment, state: 'open', finished: 2, invited: 5, closes: null }],
    },
    t,
  ),
});
