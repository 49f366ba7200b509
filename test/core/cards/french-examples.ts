// Cards that a hiring team reads in French, with invented people: what the French golden files show.
import type { Card } from '#core/cards/card.ts';
import { compareCard } from '#core/cards/compare-card.ts';
import { decidedCard } from '#core/cards/decided-card.ts';
import { draftCard } from '#core/cards/draft-card.ts';
import { helpCard } from '#core/cards/help-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import type { RankedView } from '#core/cards/ranked-view.ts';
import { wordsOf } from '#core/text/words.ts';
import { compared, readyDraft } from './examples.ts';
import { itemCard } from '#core/cards/item-card.ts';
import { lookOf } from './item-examples.ts';
import { assessmentId, attemptIdOf, sittings, viewOf } from './people.ts';

const fr = wordsOf({ locale: 'fr', platform: 'slack' });
const assessment = 'Développement backend, données horaires';
const criteria = ['PostgreSQL', 'API HTTP', 'Rédaction claire', 'Tests'];
const quotes = ['Je vous appelle à 7 h 15, quoi que je trouve', 'Je regarderais le plan avant l’index'];
const at = (day: string) => fr.when(new Date(`2026-${day}:00Z`), 'Europe/Paris');

const advanced = {
  kind: 'advance',
  by: 'Hélène Marchand',
  at: at('11-24T09:12'),
  reason: 'Reconnaît ses erreurs, écrit clairement.',
} as const;
const onHold = {
  kind: 'hold',
  by: 'Karim Benali',
  at: at('12-01T10:40'),
  reason: 'Après le déjeuner d’équipe du 9 décembre.',
} as const;

function rankedOf(many: number): RankedView {
  const view = viewOf(sittings(many), { title: assessment, state: { kind: 'open', closes: at('12-04T17:00') } });
  const decisions = [advanced, onHold];
  const people = view.people.map((one, i) => ({
    ...one,
    why: quotes[i] ? ({ kind: 'quote', text: quotes[i] } as const) : one.why,
    decision: decisions[i] ?? null,
  }));
  return { ...view, people };
}

const draft = {
  ...readyDraft,
  title: assessment,
  criteria: readyDraft.criteria.map((one, i) => ({
    ...one,
    name: criteria[i] ?? one.name,
    because: 'Profil : Python ; PostgreSQL ; API HTTP',
  })),
  flags: [{ quote: 'langue maternelle', why: fr.authoring.flag.native }],
  engine: fr.authoring.engine,
  notes: [fr.authoring.bankIsEnglish(fr.authoring.language.fr), fr.authoring.knockOut('35 h, à distance')],
};

export const frenchExamples: Record<string, Card> = {
  'ranked-3': rankedCard(rankedOf(3), fr),
  'ranked-12': rankedCard(rankedOf(12), fr),
  'draft-ready': draftCard(draft, fr),
  item: itemCard(lookOf('backend-slow-membership', 1, assessment), fr),
  decided: decidedCard(
    {
      assessmentId,
      revision: 7,
      attemptId: attemptIdOf(1),
      name: 'Amara Osei',
      assessment,
      decision: advanced,
      undoUntil: '10:22',
      owed: 0,
    },
    fr,
  ),
  help: helpCard({ called: 'comptable' }, fr),
  compare: compareCard({ ...compared, assessment, criteria }, fr),
};
