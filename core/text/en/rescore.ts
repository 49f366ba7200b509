// A member's change of a score.

export const rescore = {
  button: 'Change a score',
  title: 'Change a score',
  intro: 'What it was stays in the record, with your name and your reason beside it. The ranking uses your score.',
  criterion: 'Which score',
  now: (criterion: string, score: string) => `${criterion}: ${score}`,
  none: 'no score',
  score: 'Your score, 0 to 100',
  why: 'Why',
  whyHint: 'It stands in the report with your name; the candidate can ask for it.',
  save: 'Save the score',
  undo: 'Undo the change',
  criterionMissing: 'Choose which score you change.',
  scoreOff: 'A score is a number from 0 to 100.',
  same: 'This is the score already.',
  reasonMissing: 'Say why in a few words. A changed score needs a reason.',
  reasonShort: 'Say a little more: at least 3 characters.',
  changed: (criterion: string, was: string, score: string) => `${criterion}: changed from ${was} to ${score}`,
  by: (who: string, at: string) => `${who}, ${at}`,
  undoneBy: (who: string, at: string) => `Taken back by ${who}, ${at}.`,
  changedMeanwhile:
    'A colleague has changed a score since you were shown these. Nothing was changed; open the candidate again.',
  criterionGone: 'This criterion isn’t part of the assessment.',
  undoOver: 'The ten minutes for undoing are over. Change the score again, with a reason.',
};
