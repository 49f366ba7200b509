// Cards of assessments that have versions, with invented people.
import { groupsOf, rankByVersion } from '#core/assess/rank/rank.ts';
import type { Card } from '#core/cards/card.ts';
import { draftCard, type DraftView } from '#core/cards/draft-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { versionsCard } from '#core/cards/versions-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId, sittings, viewOf } from './people.ts';

const title = 'Backend Developer, timetable data';

export function versionExamples(ready: Extract<DraftView, { state: 'ready' }>, t: Words): Record<string, Card> {
  const ranked = rankByVersion(sittings(5).map((one, i) => ({ ...one, version: i < 3 ? 1 : 2 })));
  const versions = groupsOf(ranked);
  const people = ranked.map((one) => ({ ...one, decision: null }));
  const bands = versions.flatMap((group) => group.bands);
  const mixed = { ...viewOf(sittings(5)), versions, bands, people };
  const at = (day: number) => `${day} November 10:12`;
  return {
    'ranked-also-versions': rankedCard(mixed, t),
    'ranked-public-versions': rankedCard({ ...mixed, audience: 'public', people: [] }, t),
    'draft-alone-live': draftCard({ ...ready, live: 2, version: 2 }, t),
    versions: versionsCard(
      {
        assessmentId,
        revision: 7,
        title,
        version: 2,
        versions: [
          {
            version: 3,
            by: 'Ruth Marlow',
            at: at(23),
            changed: [{ what: 'order', many: 1 }],
            begun: 0,
            takenBack: { by: 'Owen Bright', at: at(24) },
          },
          {
            version: 2,
            by: 'Owen Bright',
            at: at(22),
            changed: [
              { what: 'weights', many: 2 },
              { what: 'questionsRemoved', many: 1 },
            ],
            begun: 0,
            takenBack: null,
          },
          { version: 1, by: 'Ruth Marlow', at: at(20), changed: [], begun: 3, takenBack: null },
        ],
        before: 1,
        canBeDraft: false,
      },
      t,
    ),
  };
}
