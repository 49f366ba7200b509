// What is kept of a language model's work: its readings, and what they cost.
import type { AssessmentId, AttemptId, MemberId } from '../model/ids.ts';
import type { CheckedReading } from '../scoring/model-reading.ts';
import type { ModelRole, Tokens } from './model.ts';

/** `key` is a keyed hash of all that was asked; `nth` is which of several readings. */
export type KeptReading = CheckedReading & { nth: number };

/** `cost` in millionths of a US dollar; null where some of it had no known price. */
export type Used = Tokens & { cost: number | null };

export type ModelUseStore = {
  modelReadings(key: string): Promise<KeptReading[]>;
  /** Kept for a year. A reading that is there already stays. */
  keepReading(key: string, reading: KeptReading, by: { model: string; prompt: string }): Promise<void>;
  addModelUse(use: {
    role: ModelRole | 'transcriber';
    model: string;
    used: Used;
    attemptId: AttemptId | null;
    assessmentId: AssessmentId | null;
  }): Promise<void>;
  /** Of the whole workspace. */
  usedSince(since: Date): Promise<Used>;
  usedFor(id: AttemptId): Promise<Used>;
  /** Counts a recording that is to be written down; false where there were so many already. */
  takeRecording(id: AttemptId, most: number): Promise<boolean>;
  /** What its admins let the workspace use in a month, in and out together; null for no limit of their own. */
  monthlyTokens(): Promise<number | null>;
  setMonthlyTokens(tokens: number | null, by: MemberId): Promise<void>;
  /** Whose model the notice named that this candidate agreed to; null where it named none. */
  agreedModel(id: AttemptId): Promise<string | null>;
  /** Scoring waits for a model from now on; false where it waits already, or doesn't score any more. */
  holdScoring(id: AttemptId): Promise<boolean>;
};
