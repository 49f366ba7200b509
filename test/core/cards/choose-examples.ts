// Questions of a command that named no assessment, with invented ones.
import type { Card } from '#core/cards/card.ts';
import { CHOICES, chooseCard } from '#core/cards/choose-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const listed = { assessmentId, revision: 7, finished: 12, invited: 18, closes: '4 December 18:00' };
const two = [
  { ...listed, title: 'Backend Developer, timetable data', state: 'open' },
  { ...listed, title: 'Timetable Editor', state: 'open', finished: 0, invited: 4, closes: null },
] as const;

export const chooseExamples = (t: Words): Record<string, Card> => ({
  choose: chooseCard({ command: 'close', why: { kind: 'here' }, assessments: [...two], many: 2 }, t),
  'choose-all': chooseCard({ command: 'rank', why: { kind: 'anywhere' }, assessments: [...two], many: 2 }, t),
  'choose-many': chooseCard(
    {
      command: 'compare',
      why: { kind: 'called', query: 'backend' },
      assessments: Array.from({ length: CHOICES }, () => two[0]),
      many: 13,
    },
    t,
  ),
});
