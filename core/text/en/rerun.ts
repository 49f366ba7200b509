// Scoring everybody again with the rubric of a newer version.
import { count, figure } from './forms.ts';

export const rerun = {
  button: 'Score again with the new rubric',
  offer: (people: number) =>
    `${count(people, 'person has', 'people have')} a score by an earlier version of the questions’ rubric, key or weights.`,
  running: (done: number, all: number) =>
    all === 0
      ? 'Scoring again is about to begin.'
      : `Scored again: ${figure(done)} of ${figure(all)}. No score has changed yet.`,
  under: {
    ready: 'Everybody was scored again. No score has changed yet: look at old and new side by side.',
    using: 'The new scores are being put in place.',
    undoing: 'The old scores are being put back.',
  },
  over: {
    kept: (who: string, at: string) => `The old scores were kept: ${who}, ${at}.`,
    undone: (who: string, at: string) => `The old scores were put back: ${who}, ${at}.`,
  },
  used: (version: number, who: string, at: string) =>
    `The scores by version ${figure(version)} are in force: ${who}, ${at}.`,
  look: 'Old and new side by side',
  title: (assessment: string) => `Scored again: ${assessment}`,
  summary: (assessment: string) => `${assessment}, scored again: old and new side by side`,
  asked: (who: string, at: string) => `Asked for by ${who}, ${at}.`,
  changed: (version: number, what: string) => `Version ${figure(version)}: ${what}`,
  counts: {
    moved: (many: number) => count(many, 'score differs', 'scores differ'),
    same: (many: number) => count(many, 'stays the same', 'stay the same'),
    not: (many: number) => `${figure(many)} can’t be scored again`,
  },
  old: (score: string) => `Old: ${score}`,
  now: (score: string) => `New: ${score}`,
  none: 'no score',
  score: (score: number, error: number, range: string) => `${figure(score)} ± ${figure(error)}, likely ${range}`,
  placed: (place: string) => ` (${place})`,
  move: (criterion: string, was: string, now: string) => `${criterion} ${was} → ${now}`,
  moved: (moves: string) => `What moved it: ${moves}`,
  weighed: 'What moved it: weights alone',
  same: 'The same score again',
  reader: (was: string, now: string) => `Read by ${now}; before by ${was}`,
  byHand: (criteria: string) => `A member’s score stays: ${criteria}`,
  decided: {
    advance: 'Advanced on the old score; the decision stays',
    hold: 'Put on hold on the old score; the decision stays',
    reject: 'Rejected on the old score; the decision stays',
  },
  decidedOn: (many: number) =>
    `${count(many, 'decision was', 'decisions were')} made on the old score; none was changed.`,
  decidedOld: 'This was decided on the score before, which was computed by an earlier version.',
  reason: {
    questions: (version: number) => `Can’t be scored again: version ${figure(version)} asked other questions`,
    criteria: (version: number) =>
      `Can’t be scored again: in version ${figure(version)} the questions stood under other criteria`,
    limit: (version: number) => `Can’t be scored again: version ${figure(version)} had another time limit`,
  },
  scoredAgain: (at: string, version: number) => `Scored again with version ${figure(version)}, ${at}.`,
  use: 'Use the new scores',
  keep: 'Keep the old ones',
  undo: 'Put the old scores back',
  refresh: 'Look again',
  next: 'Next',
  back: 'Back',
  page: (page: number, pages: number) => `Page ${figure(page)} of ${figure(pages)}.`,
  record: 'Both stay in the record, with the version, the reader and who decided. Decisions aren’t changed.',
  startAsk: {
    title: 'Score everybody again?',
    text: 'Everybody’s answers are read again by the newest rubric, keys and weights. You see old and new side by side before anything changes.',
    yes: 'Score again',
    no: 'Not now',
  },
  useAsk: {
    title: 'Use the new scores?',
    text: 'They take the place of the old ones in the ranking, in the reports and on the candidates’ own pages. Scores that members gave stay. It can be undone.',
    yes: 'Use the new scores',
    no: 'Not now',
  },
  undoAsk: {
    title: 'Put the old scores back?',
    text: 'The scores from before come into force again. What members have changed since stays.',
    yes: 'Put them back',
    no: 'Leave them',
  },
  nobody:
    'Nobody’s answers can be scored again: everybody’s score is by the newest version, or they were asked something else.',
  versionChanged:
    'The questions were changed meanwhile, so these scores are out of date. Keep the old ones, and score again.',
};
