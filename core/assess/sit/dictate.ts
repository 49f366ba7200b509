// An answer that is spoken: written down for the candidate, who corrects and sends it as text. The recording is kept nowhere.
import { visible } from '../../cards/words.ts';
import { RetryLater, UserError } from '../../errors.ts';
import type { AttemptId, ItemId, WorkspaceId } from '../../model/ids.ts';
import { Unusable, type Tokens } from '../../ports/model.ts';
import type { RecordingType, Transcriber } from '../../ports/transcriber.ts';
import { failureOf } from '../score/model-failure.ts';
import { mayTalk } from './interview.ts';
import { withOpenAttempt, type LinkDeps } from './link.ts';
import { costOf, isSpent } from '../score/model-use.ts';

/** Three minutes of speech in the formats of browsers, at their usual 128 kbit/s, with some room. */
export const recordingMaxBytes = 4 * 1024 * 1024;
const longestText = 8000;
/** For an interview of eight questions with two follow-ups each, twice. */
const mostRecordings = 50;

type Deps = LinkDeps & { transcriber: Transcriber; monthlyTokens?: number };
type Recorded = { bytes: Buffer; type: RecordingType };

/** Whose recording may come, before any of it is read. Throws UserError `voice-unavailable` where it can't be written down: the answer can still be typed. */
export function mayDictate(deps: Partial<Deps> & LinkDeps, token: string, itemId: ItemId): Promise<Speaker> {
  return withOpenAttempt(deps, { token, itemId }, async (tx, { item, ...sitting }, workspaceId) => {
    mayTalk(sitting);
    if (item?.kind !== 'interview') throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
    const { attempt, assessment } = sitting;
    const isAgreed = deps.transcriber && (await tx.agreedModel(attempt.id)) === deps.modelProvider;
    if (!isAgreed || (await isSpent(tx, deps.monthlyTokens))) throw voiceUnavailable();
    // The subtag alone: “zh” for either way of writing it.
    return { workspaceId, attemptId: attempt.id, language: assessment.language.split('-')[0] ?? 'en' };
  });
}

/** What was understood. Throws UserError `voice-unavailable`. */
export async function dictate(deps: Deps, speaker: Speaker, recorded: Recorded): Promise<string> {
  const { workspaceId, attemptId } = speaker;
  // Counted before it is sent: whoever hangs up has had it written down all the same.
  if (!(await deps.inWorkspace(workspaceId, (tx) => tx.takeRecording(attemptId, mostRecordings))))
    throw voiceUnavailable();
  const recording = { ...recorded, language: speaker.language, key: deps.secrets.id() };
  try {
    const { text, tokens } = await deps.transcriber.transcribe(recording);
    await count(deps, speaker, tokens);
    return visible(text).trim().slice(0, longestText).toWellFormed();
  } catch (error) {
    deps.transcriber.failed?.({ code: failureOf(error) ?? 'unforeseen', attemptId });
    if (error instanceof Unusable) await count(deps, speaker, error.tokens);
    if (error instanceof Unusable || error instanceof RetryLater) throw voiceUnavailable();
    throw error;
  }
}

export const voiceUnavailable = () => new UserError('voice-unavailable', (t) => t.candidate.voiceUnavailable);

export type Speaker = { workspaceId: WorkspaceId; attemptId: AttemptId; language: string };

/** Some endpoints tell seconds instead of tokens: then nobody knows what it cost. */
async function count({ inWorkspace, transcriber }: Deps, speaker: Speaker, tokens: Tokens | null): Promise<void> {
  const { name: model, price } = transcriber;
  const used = tokens ? { ...tokens, cost: costOf(tokens, price) } : { input: 0, output: 0, cost: null };
  const { workspaceId, attemptId } = speaker;
  await inWorkspace(workspaceId, (tx) =>
    tx.addModelUse({ role: 'transcriber', model, used, attemptId, assessmentId: null }),
  );
}
