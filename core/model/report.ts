// One candidate's result, complete, for the report page and the PDF; both draw the same data.
import type { Education, Employer, SpokenLanguage } from './cv.ts';
import type { Met } from './cv-match.ts';
import type { Integrity } from './integrity.ts';
import type { Missed } from './missed.ts';
import type { Reviews } from './review.ts';
import type { Locale } from '../text/locale.ts';

/** A score with its likely range (score ± 1.39 × standard error, cut to 0–100); `null` where evidence is missing. */
export type ScoreRange = { score: number; standardError: number; low: number; high: number } | null;

export type Evidence = { kind: 'quote'; text: string; where: string } | { kind: 'fact'; text: string };

/** What was said at a question of the interview. `steer`: that something personal isn't needed; `unsent`: typed and not sent. */
export type ReportTurn = {
  by: 'interviewer' | 'candidate';
  kind: 'followUp' | 'steer' | 'answer' | 'added' | 'nothing' | 'unsent';
  text: string;
  /** Who wrote a follow-up: a script or a model, with its version; missing before that was kept. */
  engine?: string | undefined;
  at: string;
};

export type ReportItem = {
  number: number;
  /** Its number on this candidate’s page, where they had it at another place. */
  seenAs?: number;
  prompt: string;
  kind: 'choice' | 'multi' | 'numeric' | 'ranking' | 'short' | 'long' | 'interview';
  /** What the candidate gave, readable; `null` when nothing was given. */
  answer: string | null;
  /** Null but for a question of the interview: all that was said after it. */
  talk?: ReportTurn[] | null;
  score: number | null;
  /** Who doesn’t get it right is marked. */
  knockout?: boolean;
  /** It marks, and is no part of the criterion’s score. Missing in older reports. */
  requirementOnly?: boolean;
  /** Points of the rubric that were found, and those that were not; the key's reason for keyed items. */
  found: string[];
  missing: string[];
  because: string | null;
  /** Set when a person should read the answer themselves; says why. */
  readIt: string | null;
  /** What an answer of each score, of 100, shows; given where a person should read. */
  levels?: { score: number; shows: string }[];
  /** "gpt-4.1 read it three times: level 3, 3 and 2 of 4." Null where no language model did. */
  readings: string | null;
};

/** A member's change of a score, as shown beside it. */
export type ReportChange = {
  by: string;
  at: string;
  was: number | null;
  score: number;
  reason: string;
  undone: { by: string; at: string } | null;
};

export type ReportCriterion = {
  id: string;
  name: string;
  weight: number;
  result: ScoreRange;
  /** How it was scored, one sentence: "3 keyed questions, one written answer (offline reading)." */
  method: string;
  evidence: Evidence[];
  /** Changes by members, oldest first; the score is what the last one made it. */
  changes: ReportChange[];
  items: ReportItem[];
};

export type Standing = {
  label: string;
  people: { attemptId: string; name: string; score: number; low: number; high: number; me: boolean }[];
};

export type ReportLogEntry = { at: string; who: string; what: string; reason: string | null };

/** `withoutQuotes`: the words of the CV wait with the name. */
export type ReportCvMatch = {
  lines: { name: string; met: Met; quote: string | null }[];
  withoutQuotes: boolean;
  engine: string;
};

/** Old and new side by side, after everybody was scored again; `kept` and `undone`: the old ones are in force. */
export type ReportAgain = {
  state: 'preview' | 'used' | 'kept' | 'undone';
  version: number;
  fromVersion: number;
  /** Who used, kept or put back; null while nobody has said. */
  by: string | null;
  at: string;
  total: { was: ScoreRange; now: ScoreRange };
  readers: { was: string; now: string };
  criteria: { name: string; was: ScoreRange; now: ScoreRange; byHand: boolean }[];
  /** The standing decision was made on the score before. */
  decidedBefore: boolean;
};

export type Report = {
  attemptId: string;
  assessmentId: string;
  workspace: string;
  title: string;
  version: number;
  /** Others took another version; places count among those who took this one. */
  otherVersions: boolean;
  missed: Missed;
  candidate: {
    name: string;
    email: string;
    phone: string | null;
    location: string | null;
    availability: string | null;
    salary: string | null;
  };
  trial: boolean;
  submittedAt: string;
  scoredAt: string;
  /** "Scored in 3 seconds by the offline engine, version 2." */
  scoredBy: string;
  /** By whose rubric the scores in force are since when, where they aren’t the first ones. */
  rescored: { version: number; at: string } | null;
  again: ReportAgain | null;
  finished: number;
  invited: number;
  result: ScoreRange;
  /** Share of the weights that rests on evidence, 0–1. */
  coverage: number;
  /** "Tied for 1st with 2 others", or null while it is the only result. */
  place: string | null;
  standing: Standing[];
  /** In half a minute: at most four sentences, `look` marks what to ask about. */
  headlines: { kind: 'strong' | 'look'; text: string }[];
  criteria: ReportCriterion[];
  /** Null while names wait: a school, an employer and their dates can tell who somebody is. */
  cv: {
    employers: Employer[];
    skills: string[];
    education: Education[];
    languages: SpokenLanguage[];
    hiddenText: { text: string; why: string }[];
    instructions: string[];
  } | null;
  /** The CV against what the job asks for; null where none was compared. Never part of the score. */
  cvMatch: ReportCvMatch | null;
  comment: string | null;
  /** Things noticed: time given back, instructions to machines in an answer. Never part of the score. */
  noticed: { text: string; at: string | null }[];
  /** Null in the PDF, which is for everybody. Never part of the score. */
  integrity: Integrity | null;
  decision: { kind: 'advance' | 'hold' | 'reject'; by: string; at: string; reason: string } | null;
  /** How many decisions there were when this was read: one made since isn't overridden unasked. */
  seen: number;
  /** The review by a person that the candidate asked for; null in the PDF, and where none was asked for. */
  asked: {
    at: string;
    said: string;
    due: string;
    answer: { by: string; at: string; text: string; changed: boolean } | null;
  } | null;
  /** As far as the viewer may read them; null in the PDF, which is for everybody, and for a try. */
  reviews: Reviews | null;
  log: ReportLogEntry[];
  /** What the viewer may do. */
  viewer: { name: string; canDecide: boolean; canRescore: boolean };
  timeZone: string;
  /** In which everything that isn’t a person’s own words is said. */
  locale: Locale;
};
