// Homes and first words, with invented assessments.
import type { Card } from '#core/cards/card.ts';
import { homeCard, withWayHome, type HomeView } from '#core/cards/home-card.ts';
import { welcomeCard } from '#core/cards/welcome-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const nothing = { scorecards: 0, undecided: 0 };
const one = { assessmentId, revision: 7, finished: 12, invited: 18, closes: '4 December 18:00', waiting: nothing };
const settings = { platform: 'slack', notify: 'finished', locale: 'en', localeChosen: null } as const;

export const homeView = (title: string): HomeView => ({
  mayAuthor: true,
  administers: true,
  settings,
  assessments: [
    { ...one, title, state: 'open', waiting: { ...nothing, scorecards: 1, undecided: 3 } },
    { ...one, title: 'Timetable Editor', state: 'draft' },
    { ...one, title: 'Depot Planner', state: 'drafting', closes: null },
  ],
});

export const homeExamples = (t: Words): Record<string, Card> => ({
  home: homeCard(homeView('Backend Developer, timetable data'), t),
  'home-empty': homeCard({ assessments: [], mayAuthor: true, administers: false, settings }, t),
  'home-nobody': homeCard({ assessments: [], mayAuthor: false, administers: false, settings }, t),
  welcome: welcomeCard(t),
});

/** At its largest, with any words for a title. */
export function homeExtremes(words: string, t: Words): Record<string, Card> {
  const view = homeView(words);
  const assessments = Array.from({ length: 60 }, () => ({
    ...view.assessments[0]!,
    waiting: { scorecards: 9999, undecided: 9999 },
  }));
  return { home: withWayHome(homeCard({ ...view, assessments }, t), t) };
}
