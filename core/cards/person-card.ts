// One candidate in private: the scores as facts, their own words, what to ask, and three equal buttons.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { MetCounts } from '../matching/counts.ts';
import type { Integrity } from '../model/integrity.ts';
import type { Missed } from '../model/missed.ts';
import type { Reviews } from '../model/review.ts';
import { askedReviewBlocks, type AskedReview } from './asked-review-blocks.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { decidedBy, personButtons, undoButton, type Seen } from './decisions.ts';
import { integrityBlocks } from './integrity-blocks.ts';
import { metLines, missedLines } from './missed-words.ts';
import { rescoreBlocks, type Rescoring } from './rescore-blocks.ts';
import { reviewBlocks } from './review-blocks.ts';
import type { ShownDecision, Why } from './ranked-view.ts';
import { note, quote, strong, text, title } from './spans.ts';
import { scoreWords } from './standing-words.ts';
import { quoted, short } from './words.ts';

export type ShownRange = { score: number; low: number; high: number };

export type PersonView = Seen & {
  assessmentId: AssessmentId;
  revision: number;
  attemptId: AttemptId;
  name: string;
  assessment: string;
  /** What they took, where others took another version. */
  version?: number | null;
  /** Left out for who misses nothing. */
  missed?: Missed | undefined;
  /** The knock-out questions that they got right. */
  passed?: string[];
  /** "1 answer waits for a person" */
  unread?: string | null;
  /** "Tied for 1st with 2 others", from `placeWords`. */
  place: string | null;
  /** Null while there is too little to go on. */
  result: ShownRange | null;
  criteria: { name: string; result: ShownRange | null }[];
  why: Why | null;
  /** The one thing to ask about: a weak criterion, an answer a person should read. */
  ask: string | null;
  decision: (ShownDecision & { undoUntil: string | null }) | null;
  /** The review that they asked for; left out where they asked for none. */
  asked?: AskedReview | null;
  /** When they were scored again, by which version, and whether the decision is from before. */
  again?: { at: string; version: number; isDecisionOld: boolean } | null;
  reviews: Reviews;
  /** Changes of scores by members; left out where there is nothing to say or do. */
  rescoring?: Rescoring;
  /** How many requirements the CV meets, once it was compared, which it doesn’t meet by its own words, and whether it hides text or talks to machines. */
  cv?: { counts: MetCounts | null; notMet?: string[]; odd: boolean } | null;
  /** What was noticed; left out where nothing is known. */
  integrity?: Integrity;
  /** Where they stand in the ranking that is gone back to: its page, and whether those who miss a must-have are left out there. */
  back: { page: number; hide: boolean };
};

const CRITERIA = 20;

export function personCard(view: PersonView, t: Words): Card {
  const result = view.result ? scoreWords(view.result, t) : t.person.tooLittle;
  const standing = view.place === null ? result : t.person.placed(view.place, result);
  return {
    summary: t.person.summary(short(view.name, 80), standing),
    blocks: [
      title(view.name),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      text(strong(standing), view.version ? `${t.gap}${t.versions.took(view.version)}` : ''),
      ...markBlocks(view, t),
      { type: 'facts', facts: view.criteria.slice(0, CRITERIA).map((one) => criterionFact(one, t)) },
      ...(view.again ? [note(t.rerun.scoredAgain(view.again.at, view.again.version))] : []),
      ...rescoreBlocks(view, view.rescoring, t),
      ...askedReviewBlocks(view, view.asked, t),
      ...evidenceBlocks(view, t),
      ...cvBlocks(view, t),
      ...integrityBlocks(view.integrity, t),
      ...decisionBlocks(view, t),
      { type: 'buttons', id: 'person', buttons: buttons(view, t) },
      ...reviewBlocks(view, view.reviews, t),
      note(t.sentences([undoLine(view, t), t.common.honesty])),
    ],
  };
}

function markBlocks({ passed = [], missed, unread }: PersonView, t: Words): CardBlock[] {
  const warned = [...(missed ? missedLines(missed, t) : []), ...(unread ? [unread] : [])];
  return [
    ...metLines({ criteria: [], questions: passed }, t).map((line) => text('✓ ', line)),
    ...warned.map((line) => text('⚠️ ', strong(line))),
  ];
}

function criterionFact({ name, result }: PersonView['criteria'][number], t: Words): { label: string; value: string } {
  return { label: short(name, 80), value: result ? scoreWords(result, t) : t.person.noEvidence };
}

function evidenceBlocks({ why, ask }: PersonView, t: Words): CardBlock[] {
  const evidence = why && (why.kind === 'quote' ? text(quote(quoted(why.text, 500, t))) : text(short(why.text, 500)));
  return [...(evidence ? [evidence] : []), ...(ask === null ? [] : [text(strong(t.person.ask), short(ask, 300))])];
}

/** Never part of the score, and said so. */
function cvBlocks({ cv }: PersonView, t: Words): CardBlock[] {
  if (!cv) return [];
  return [
    ...(cv.counts && cv.counts.all > 0
      ? [text(strong(t.person.cv), cvWords(cv.counts, cv.notMet ?? [], t)), note(t.person.cvApart)]
      : []),
    ...(cv.odd ? [text('⚠️ ', t.person.cvOdd)] : []),
  ];
}

function cvWords(counts: MetCounts, notMet: readonly string[], t: Words): string {
  const meets = t.person.cvMeets(counts);
  if (notMet.length === 0) return meets;
  return t.sentences([t.sentence(meets), t.sentence(t.person.cvNotMet(notMet.map((name) => short(name, 60))))]);
}

function decisionBlocks({ decision, again }: PersonView, t: Words): CardBlock[] {
  if (decision === null) return [];
  const reason = decision.reason === null ? [] : [quote(quoted(decision.reason, 1000, t))];
  return [
    text(strong(t.sentence(decidedBy(decision, t))), ...reason),
    ...(again?.isDecisionOld ? [text('⚠️ ', t.rerun.decidedOld)] : []),
  ];
}

function buttons(view: PersonView, t: Words): Button[] {
  const usual = personButtons(view, view.decision?.kind, t);
  const undo = view.decision?.undoUntil ? [undoButton(view, t)] : [];
  return [...usual, ...undo, backButton(view, t)];
}

function backButton({ assessmentId, revision, back: { page, hide } }: PersonView, t: Words): Button {
  const value = encodeValue({ assessmentId, revision, page, ...(hide ? { hide } : {}) });
  return { label: t.person.back, action: ACTION.page, value };
}

function undoLine({ decision }: PersonView, t: Words): string {
  return decision?.undoUntil ? t.person.undoUntil(decision.undoUntil) : '';
}
