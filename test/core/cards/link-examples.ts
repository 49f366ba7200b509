// Cards about codes, with invented ones.
import { alsoIn } from '#core/cards/also-in.ts';
import type { Card } from '#core/cards/card.ts';
import { leftCard, linkCodeCard, unlinkCard, workspaceCodeCard } from '#core/cards/link-cards.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import type { Words } from '#core/text/en.ts';
import { assessmentId, sittings, viewOf } from './people.ts';

const assessment = 'Backend Developer, timetable data';
const about = { assessmentId, revision: 7, assessment };
const code = { ...about, code: 'T-7KQ4-M2XD-9HPT-KWVR', minutes: 30, until: '11:32' };
const join = { code: 'W-8RTN-4CJX-V6MA-QD3Z', minutes: 15, until: '11:17' };
const others = [
  { platform: 'teams', title: 'Backend hiring' },
  { platform: 'teams', title: null },
  { platform: 'slack', title: '#general' },
  { platform: 'slack', title: null },
] as const;

export const linkExamples = (t: Words): Record<string, Card> => ({
  'link-code': linkCodeCard({ ...code, platform: 'slack', joined: true }, t),
  'link-code-alone': linkCodeCard({ ...code, platform: 'slack', joined: false }, t),
  'link-code-from-teams': linkCodeCard({ ...code, platform: 'teams', joined: true }, t),
  'link-code-alone-in-teams': linkCodeCard({ ...code, platform: 'teams', joined: false }, t),
  'link-workspace': workspaceCodeCard({ ...join, platform: 'slack' }, t),
  'link-workspace-from-teams': workspaceCodeCard({ ...join, platform: 'teams' }, t),
  unlink: unlinkCard({ ...about, others: 1 }, t),
  'unlink-many': unlinkCard({ ...about, others: 3 }, t),
  unlinked: leftCard(assessment, t),
  'ranked-also': rankedCard(viewOf(sittings(2), { also: alsoIn(others.slice(0, 1), t) }), t),
  'ranked-also-many': rankedCard(viewOf(sittings(2), { also: alsoIn(others, t) }), t),
});
