// Old and new scores side by side, after everybody was scored again: page by page, with what moved each and what may be done.
import type { AssessmentId, AttemptId } from '../model/ids.ts';
import type { Missed } from '../model/missed.ts';
import type { RerunReason } from '../ports/reruns.ts';
import type { VersionChange } from '../ports/versions.ts';
import { engineName } from '../scoring/engine-name.ts';
import type { Words } from '../text/en.ts';
import { ACTION, type DecisionKind } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import type { ShownRange } from './person-card.ts';
import { metLines, missedLines } from './missed-words.ts';
import { questionOf } from './questions.ts';
import { stateWords, type RerunProgress } from './rerun-line.ts';
import { scoreFigure } from './rescore-blocks.ts';
import { note, strong, text, title } from './spans.ts';
import { range } from './standing-words.ts';
import { short } from './words.ts';

/** A score with its error and place; `place` is in words. */
export type ShownTotal = (ShownRange & { standardError: number; place: string | null }) | null;

export type RerunPerson = {
  attemptId: AttemptId;
  name: string;
  fromVersion: number;
  /** Why there is no new score; null where there is. */
  reason: RerunReason | null;
  was: ShownTotal;
  now: ShownTotal;
  /** Criteria whose score differs; empty where only weights do. */
  moves: { criterion: string; was: number | null; now: number | null }[];
  isSame: boolean;
  /** Who read, where that isn't the same as before. */
  readers: { was: string; now: string } | null;
  /** Must-haves that they miss, or meet, by the new rubric alone. */
  misses: Missed;
  meets: Missed;
  /** Criteria of which a member's score stays. */
  byHand: string[];
  /** What was decided before the new scores were in force. */
  decided: DecisionKind | null;
};

export type RerunView = RerunProgress & {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  asked: { by: string; at: string };
  /** What each version since the oldest scores changed, oldest first. */
  changed: { version: number; what: VersionChange[] }[];
  counts: { moved: number; same: number; not: number };
  people: RerunPerson[];
  page: number;
  pages: number;
  /** Somebody has finished since with an earlier version, or nothing came of it. */
  mayAgain: boolean;
};

export const RERUN_PAGE = 8;
const CHANGES = 3;
const MOVES = 3;

export function rerunCard(view: RerunView, t: Words): Card {
  const { asked, state, pages, page } = view;
  const isBegun = state !== 'running';
  return {
    summary: t.rerun.summary(short(view.title, 100)),
    blocks: [
      title(t.rerun.title(view.title)),
      note(t.sentences([t.common.onlyYou, t.rerun.asked(short(asked.by, 80), asked.at)])),
      text(strong(stateWords(view, t))),
      ...(isBegun ? [...changeBlocks(view, t), ...view.people.map((one) => personBlock(one, view, t))] : []),
      { type: 'buttons', id: 'rerun', buttons: buttons(view, t) },
      note(t.sentences([pages > 1 && isBegun ? t.rerun.page(page, pages) : '', t.rerun.record])),
    ],
  };
}

function changeBlocks({ changed, counts: { moved, same, not } }: RerunView, t: Words): CardBlock[] {
  const lines = changed.slice(-CHANGES).map(({ version, what }) => {
    const said = t.commas(what.map((one) => t.versions.change[one.what](one.many)));
    return t.sentence(t.rerun.changed(version, said));
  });
  const counts = [
    moved > 0 ? t.rerun.counts.moved(moved) : '',
    same > 0 ? t.rerun.counts.same(same) : '',
    not > 0 ? t.rerun.counts.not(not) : '',
  ];
  return [text(t.sentences([...lines, t.sentence(t.commas(counts))]))];
}

function personBlock(one: RerunPerson, { state }: RerunView, t: Words): CardBlock {
  const { name, reason, fromVersion, was, now } = one;
  if (reason !== null) return text(strong(short(name, 80)), `\n${t.sentence(t.rerun.reason[reason](fromVersion))}`);
  const scores = `\n${t.rerun.old(totalWords(was, t))}\n${t.rerun.now(totalWords(now, t))}`;
  return text(strong(short(name, 80)), scores, `\n${t.sentences(whyLines(one, state, t))}`);
}

function totalWords(total: ShownTotal, t: Words): string {
  if (total === null) return t.rerun.none;
  const said = t.rerun.score(total.score, Math.round(total.standardError), range(total));
  return total.place === null ? said : `${said}${t.rerun.placed(total.place)}`;
}

function whyLines(one: RerunPerson, state: RerunView['state'], t: Words) {
  const { isSame, moves, readers, byHand, decided } = one;
  const named = moves
    .slice(0, MOVES)
    .map(({ criterion, was, now }) => t.rerun.move(short(criterion, 60), scoreFigure(was, t), scoreFigure(now, t)));
  const moved = named.length > 0 ? t.rerun.moved(t.commas(named)) : t.rerun.weighed;
  const isUsed = state === 'used' || state === 'ready' || state === 'using';
  return [
    isSame ? t.rerun.same : moved,
    ...missedLines(one.misses, t),
    ...metLines(one.meets, t),
    readers ? t.rerun.reader(short(engineName(readers.was, t), 60), short(engineName(readers.now, t), 60)) : '',
    byHand.length > 0 ? t.rerun.byHand(t.commas(byHand.map((name) => short(name, 60)))) : '',
    decided && isUsed ? t.rerun.decided[decided] : '',
  ]
    .filter((line) => line !== '')
    .map((line) => t.sentence(line));
}

function buttons(view: RerunView, t: Words): Button[] {
  const { assessmentId, revision } = view;
  const back = encodeValue({ assessmentId, revision, page: 1 });
  return [
    ...deeds(view, t),
    ...(view.state === 'running' ? [] : turns(view, t)),
    { label: t.person.back, action: ACTION.page, value: back },
  ];
}

/** What may be done with it as it stands. */
function deeds(view: RerunView, t: Words): Button[] {
  const { assessmentId, revision, version, state, page, mayAgain } = view;
  const value = encodeValue({ assessmentId, revision, version });
  const asked = (label: string, action: 'useRerun' | 'undoRerun' | 'scoreAgain'): Button => ({
    label,
    action,
    value,
    confirm: questionOf({ action, value }, t),
  });
  const keep: Button = { label: t.rerun.keep, action: ACTION.keepScores, value };
  const again = mayAgain ? [asked(t.rerun.button, 'scoreAgain')] : [];
  const refresh = turn(view, { label: t.rerun.refresh, page });
  switch (state) {
    case 'running':
      return [keep, refresh];
    case 'ready':
      return [asked(t.rerun.use, 'useRerun'), keep];
    case 'used':
      return [asked(t.rerun.undo, 'undoRerun'), ...again];
    case 'using':
    case 'undoing':
      return [refresh];
    case 'kept':
    case 'undone':
      return again;
  }
}

function turns(view: RerunView, t: Words): Button[] {
  const { page, pages } = view;
  return [
    ...(page > 1 ? [turn(view, { label: t.rerun.back, page: page - 1 })] : []),
    ...(page < pages ? [turn(view, { label: t.rerun.next, page: page + 1 })] : []),
  ];
}

function turn(
  { assessmentId, revision, version }: RerunView,
  { label, page }: { label: string; page: number },
): Button {
  return { label, action: ACTION.rerun, value: encodeValue({ assessmentId, revision, version, page }) };
}
