// What the product asks of a model that writes down speech.
import type { AttemptId } from '../model/ids.ts';
import type { Price, Tokens } from './model.ts';

/** What a browser records in. */
export const RECORDING_TYPES = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const;
export type RecordingType = (typeof RECORDING_TYPES)[number];

/** `language`: as a tag of ISO 639-1, a help for the model; `key` makes a repeat recognisable. */
export type Recording = { bytes: Buffer; type: RecordingType; language: string; key: string };

/** Throws RetryLater when it is down, slow or busy, and Unusable for what it can't read; deadline 60 s. It keeps nothing of ours. */
export type Transcriber = {
  /** The model. */
  name: string;
  price: Price | undefined;
  /** `tokens` is null where the endpoint doesn’t say. */
  transcribe(recording: Recording): Promise<{ text: string; tokens: Tokens | null }>;
  /** Hears of each recording that couldn't be written down: a code, and nothing that anybody said. */
  failed?: (failure: { code: string; attemptId: AttemptId }) => void;
};
