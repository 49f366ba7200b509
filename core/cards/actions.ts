// What buttons, picks and forms are called, and the ids that they carry.
import { z } from 'zod';

export const ACTION = {
  new: 'new',
  /** Drafts again after a failure. */
  retry: 'retry',
  /** Asks the model anew that gave no answer; the other one also where a member has changed the draft since. */
  draftAgain: 'draftAgain',
  draftOver: 'draftOver',
  approve: 'approve',
  /** Asks in plain words what should be different; and takes back what was made of it. */
  askChange: 'askChange',
  undoChange: 'undoChange',
  edit: 'edit',
  editQuestion: 'editQuestion',
  /** Shows a question with its key or rubric. */
  item: 'item',
  /** Puts another question of the bank in its place. */
  swap: 'swap',
  questionUp: 'questionUp',
  questionDown: 'questionDown',
  removeQuestion: 'removeQuestion',
  /** Asks for a question of one's own. */
  addQuestion: 'addQuestion',
  /** Shows what an open assessment asks, to change it. */
  content: 'content',
  /** Saves what an assessment asks under a name, for new ones to begin with; and what was saved. */
  saveTemplate: 'saveTemplate',
  templates: 'templates',
  template: 'template',
  renameTemplate: 'renameTemplate',
  removeTemplate: 'removeTemplate',
  versions: 'versions',
  /** The version before, while nobody has begun this one. */
  goBack: 'goBack',
  toDraft: 'toDraft',
  try: 'try',
  invite: 'invite',
  shareLink: 'shareLink',
  /** Another share link, which ends the one before. */
  newShareLink: 'newShareLink',
  /** Asks how many may come by it at most. */
  shareLimit: 'shareLimit',
  /** Who is invited, for recruiters; and one of them. */
  candidates: 'candidates',
  candidate: 'candidate',
  sendAgain: 'sendAgain',
  extend: 'extend',
  extraTime: 'extraTime',
  revoke: 'revoke',
  /** Takes a revocation back. */
  restore: 'restore',
  /** Destroys all that is kept of somebody. */
  erase: 'erase',
  /** Names wait for a decision in an assessment, or don't. */
  hideNames: 'hideNames',
  showNames: 'showNames',
  /** Asks in which format everybody's results are wanted. */
  export: 'export',
  /** Asks for a link to the report. */
  open: 'open',
  /** Asks for the report's PDF as a direct message. */
  pdf: 'pdf',
  /** Follows a link; the platform tells us, and there is nothing to do. */
  visit: 'visit',
  person: 'person',
  advance: 'advance',
  hold: 'hold',
  reject: 'reject',
  undo: 'undo',
  /** With two to four attempts: shows them side by side. With none: asks which. */
  compare: 'compare',
  page: 'page',
  /** Hides or shows those who miss a must-have. */
  filter: 'filter',
  view: 'view',
  /** Writes to those who haven't finished. */
  remind: 'remind',
  /** Tells those who owe a scorecard. */
  remindReviewers: 'remindReviewers',
  close: 'close',
  reopen: 'reopen',
  show: 'show',
  /** A fresh code to link a thread; without an assessment, to join a workspace. */
  newCode: 'newCode',
  unlink: 'unlink',
  /** Gives one's scorecard, or changes it. */
  scorecard: 'scorecard',
  comment: 'comment',
  askScorecards: 'askScorecards',
  /** Answers a candidate who asked for a review by a person. */
  answerReview: 'answerReview',
  /** Asks for a new score and why. */
  changeScore: 'changeScore',
  /** Takes the last change of a score back. */
  undoScore: 'undoScore',
  /** Scores everybody again with the newest version’s rubric, to look at; shows that; and what is done with it. */
  scoreAgain: 'scoreAgain',
  rerun: 'rerun',
  useRerun: 'useRerun',
  keepScores: 'keepScores',
  undoRerun: 'undoRerun',
  /** Runs the command that a mistyped one was meant to be. */
  run: 'run',
  /** Brings one's home: the open assessments, and what waits. */
  home: 'home',
  /** A link to the admins' page. */
  adminPage: 'adminPage',
  /** Invites from a file that was handed over, as it was read. */
  inviteFile: 'inviteFile',
  /** The same, with another look at what was read. */
  checkFile: 'checkFile',
  /** Starts an assessment from it. */
  startFile: 'startFile',
  discardFile: 'discardFile',
  /** Sent by the card itself when somebody looks at it: it brings the viewer's own view. */
  refresh: 'refresh',
} as const;
export type Action = (typeof ACTION)[keyof typeof ACTION];

/** How a press is answered where a platform has the choice: on the pressed card, in a dialog for the presser alone, or by following a link. */
const ANSWERED = {
  new: 'apart',
  retry: 'in place',
  draftAgain: 'in place',
  draftOver: 'in place',
  approve: 'in place',
  askChange: 'apart',
  undoChange: 'in place',
  edit: 'apart',
  editQuestion: 'apart',
  item: 'apart',
  swap: 'apart',
  questionUp: 'apart',
  questionDown: 'apart',
  removeQuestion: 'apart',
  addQuestion: 'apart',
  content: 'apart',
  saveTemplate: 'apart',
  templates: 'apart',
  template: 'apart',
  renameTemplate: 'apart',
  removeTemplate: 'apart',
  versions: 'apart',
  goBack: 'apart',
  toDraft: 'apart',
  try: 'apart',
  invite: 'apart',
  shareLink: 'apart',
  newShareLink: 'apart',
  shareLimit: 'apart',
  candidates: 'apart',
  candidate: 'apart',
  sendAgain: 'apart',
  extend: 'apart',
  extraTime: 'apart',
  revoke: 'apart',
  restore: 'apart',
  erase: 'apart',
  hideNames: 'apart',
  showNames: 'apart',
  export: 'apart',
  open: 'apart',
  pdf: 'apart',
  visit: 'link',
  person: 'apart',
  advance: 'apart',
  hold: 'apart',
  reject: 'apart',
  undo: 'in place',
  compare: 'apart',
  page: 'in place',
  filter: 'in place',
  view: 'in place',
  close: 'in place',
  reopen: 'in place',
  show: 'in place',
  newCode: 'in place',
  unlink: 'in place',
  scorecard: 'apart',
  comment: 'apart',
  askScorecards: 'apart',
  answerReview: 'apart',
  changeScore: 'apart',
  undoScore: 'in place',
  scoreAgain: 'apart',
  rerun: 'apart',
  useRerun: 'apart',
  keepScores: 'apart',
  undoRerun: 'apart',
  remind: 'apart',
  remindReviewers: 'apart',
  run: 'apart',
  home: 'in place',
  adminPage: 'apart',
  inviteFile: 'in place',
  checkFile: 'apart',
  startFile: 'apart',
  discardFile: 'in place',
  refresh: 'in place',
} as const satisfies Record<Action, 'in place' | 'apart' | 'link'>;

/** True for what only changes or turns over the card that was pressed. */
export const answeredInPlace = (action: string): boolean =>
  Object.hasOwn(ANSWERED, action) && ANSWERED[action as Action] === 'in place';

export const FORM = {
  new: 'new',
  edit: 'edit',
  question: 'question',
  newQuestion: 'newQuestion',
  askChange: 'askChange',
  template: 'template',
  invite: 'invite',
  candidate: 'candidate',
  shareLimit: 'shareLimit',
  extend: 'extend',
  extraTime: 'extraTime',
  export: 'export',
  decide: 'decide',
  compare: 'compare',
  settings: 'settings',
  scorecard: 'scorecard',
  comment: 'comment',
  askScorecards: 'askScorecards',
  inviteFile: 'inviteFile',
  changeScore: 'changeScore',
  answerReview: 'answerReview',
} as const;
export type FormId = (typeof FORM)[keyof typeof FORM];

export const DecisionKind = z.enum(['advance', 'hold', 'reject']);
export type DecisionKind = z.infer<typeof DecisionKind>;

export const ExportFormat = z.enum(['csv', 'json']);
export type ExportFormat = z.infer<typeof ExportFormat>;
