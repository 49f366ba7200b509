// What is observed while an assessment is taken, and may be worth asking about. Never part of a score.
import { z } from 'zod';
import { ItemId } from './ids.ts';

const ms = z.int().min(0).max(86_400_000);
const count = z.int().min(0).max(1_000_000);

/** What one load of the page has counted at one question so far: lengths, counts and ms, never words. */
export const Signs = z.object({ openMs: ms, pastes: count, pastedChars: count, leaves: count, awayMs: ms });
export type Signs = z.infer<typeof Signs>;

/** `POST /api/a/:token/signs`. */
export const ReportSigns = z.object({ item: ItemId, page: z.string().regex(/^[a-z0-9]{8,40}$/), signs: Signs });
export type ReportSigns = z.infer<typeof ReportSigns>;

/** `number` is the question's, `chars` a length, `minutes` how long after the time an answer arrived that counts, `share` 0–1, `other` what another candidate is called, `words` the candidate's own. */
export type Sighting =
  | { kind: 'pasted'; number: number; chars: number; most: boolean }
  | { kind: 'away'; number: number; times: number; seconds: number }
  | { kind: 'fast'; number: number; chars: number; seconds: number }
  | { kind: 'late'; number: number; minutes: number }
  | { kind: 'alike'; number: number; share: number; other: string; words: string }
  | { kind: 'machine'; number: number; words: string };

/** `look`: worth asking about · `some`: worth knowing, and usually harmless · `none`: nothing was noticed. */
export type Tier = 'none' | 'some' | 'look';

/** `seconds` is how long each question was open in front of the candidate. */
export type Integrity = { tier: Tier; sightings: Sighting[]; seconds: { number: number; seconds: number }[] };

/** All that is recorded of how an assessment is taken: the notice names each in every language, or it does not compile. */
export type Recorded =
  | Sighting['kind']
  | Exclude<keyof Integrity, 'tier' | 'sightings'>
  | 'hiddenText'
  | 'connection'
  | 'saved';
