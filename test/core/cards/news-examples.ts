// What members are told by direct message, reminders and settings, with invented people.
import type { Card } from '#core/cards/card.ts';
import { digestCard } from '#core/cards/digest-card.ts';
import { finishedCard } from '#core/cards/finished-card.ts';
import { remindCard, type RemindView } from '#core/cards/remind-card.ts';
import { remindedCard } from '#core/cards/reminded-card.ts';
import { resultNewsCard } from '#core/cards/result-news-card.ts';
import { reviewerReminderCard } from '#core/cards/reviewer-reminder-card.ts';
import { settingsCard } from '#core/cards/settings-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId, attemptIdOf } from './people.ts';

const about = { assessmentId, revision: 7 };
const title = 'Backend Developer, timetable data';
const result = { score: 84, low: 78, high: 90 };
const amara = { attemptId: attemptIdOf(1), name: 'Amara Osei', result };
const owain = { attemptId: attemptIdOf(2), name: 'Owain Thomas', result: null };

const reminding: RemindView = {
  ...about,
  title,
  unfinished: 7,
  stages: { unopened: 2, opened: 1, working: 4 },
  due: 4,
  recent: 2,
  byShareLink: 1,
  refused: 0,
  isClosed: false,
  reviewers: { people: 0, scorecards: 0, due: 0 },
};
const nobody = { ...reminding, unfinished: 0, stages: { unopened: 0, opened: 0, working: 0 } };

export const newsExamples = (t: Words): Record<string, Card> => ({
  'news-result': resultNewsCard({ ...about, assessment: title, people: [amara] }, t),
  'news-results': resultNewsCard({ ...about, assessment: title, people: [amara, owain] }, t),
  'news-digest': digestCard(
    {
      assessments: [
        { ...about, title, fresh: 3, finished: 12, invited: 18 },
        { ...about, title: 'Depot Planner', fresh: 1, finished: 1, invited: 4 },
      ],
    },
    t,
  ),
  'news-finished': finishedCard({ ...about, title, finished: 18, invited: 18, isClosed: false }, t),
  'news-closed': finishedCard({ ...about, title, finished: 12, invited: 18, isClosed: true }, t),
  remind: remindCard(reminding, t),
  'remind-nobody': remindCard({ ...nobody, due: 0, recent: 0, byShareLink: 0 }, t),
  'remind-reviewers': remindCard({ ...reminding, reviewers: { people: 3, scorecards: 5, due: 2 } }, t),
  'remind-closed': remindCard(
    { ...nobody, due: 0, recent: 0, byShareLink: 0, isClosed: true, reviewers: { people: 1, scorecards: 1, due: 1 } },
    t,
  ),
  'reviewer-reminder': reviewerReminderCard(
    { scorecards: [{ ...about, attemptId: attemptIdOf(1), name: 'Amara Osei', assessment: title }] },
    t,
  ),
  'reviewer-reminders': reviewerReminderCard(
    {
      scorecards: [
        { ...about, attemptId: attemptIdOf(1), name: 'Amara Osei', assessment: title },
        { ...about, attemptId: attemptIdOf(2), name: 'Tom Hadley', assessment: 'Depot Planner' },
      ],
    },
    t,
  ),
  reminded: remindedCard({ ...reminding, reminded: 4 }, t),
  'settings-saved': settingsCard(
    {
      notify: 'digest',
      locale: 'en',
      localeChosen: null,
      platform: 'slack',
      someone: { name: 'Owen Bright', role: 'recruiter' },
    },
    t,
  ),
});
