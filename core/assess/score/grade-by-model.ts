// Who may have their answers read by a language model, and what is kept of its readings.
import type { Model } from '../../ports/model.ts';
import type { Secrets } from '../../ports/outside.ts';
import type { InWorkspace, Tx } from '../../ports/store.ts';
import { blinded } from '../../scoring/blind.ts';
import type { Embed } from '../../scoring/embed.ts';
import { judge, type Shelf } from '../../scoring/judge.ts';
import { GRADING_PROMPT } from '../../scoring/model-question.ts';
import { readablePart, type HumanReason, type WrittenScore } from '../../scoring/written.ts';
import { isSpent, useOf } from './model-use.ts';
import { offlineGrader, type Grader, type Reading } from './grade.ts';

type Deps = {
  inWorkspace: InWorkspace;
  model: Model;
  embed: Embed;
  secrets: Pick<Secrets, 'mark'>;
  /** Tokens of one workspace in a calendar month (UTC), in and out together. */
  monthlyTokens: number | undefined;
};

/**
 * Over the offline engine: what is empty or all orders to a machine is settled by it, and what the model may not see (the
 * candidate agreed to no model, or the month's tokens are used up) is read by it and labelled so.
 */
export function modelGrader(deps: Deps): Grader {
  const offline = offlineGrader(deps.embed);
  return {
    prepare: offline.prepare,
    grade: async (written, reading) => {
      const first = await offline.grade(written, reading);
      const { sentences } = readablePart(written.answer, written.question);
      if (sentences.length === 0) return first;
      const allowed = await deps.inWorkspace(reading.workspaceId, (tx) => allowance(tx, deps, reading));
      if ('refused' in allowed) return withReason(first, allowed.refused);
      const text = blinded(sentences.join(' '), allowed.person);
      const judged = { ...written, text, first, signal: reading.signal };
      return judge({ model: deps.model, mark: deps.secrets.mark, shelf: shelfOf(deps, reading) }, judged);
    },
  };
}

type Allowance = { person: { name: string; email: string } } | { refused: HumanReason | null };

async function allowance(tx: Tx, { model, monthlyTokens }: Deps, { attemptId }: Reading): Promise<Allowance> {
  if ((await tx.agreedModel(attemptId)) !== model.provider) return { refused: null };
  if (await isSpent(tx, monthlyTokens)) return { refused: 'budget' };
  const attempt = await tx.attempt(attemptId);
  return attempt ? { person: await tx.profile(attempt.candidateId) } : { refused: null };
}

const withReason = (score: WrittenScore, reason: HumanReason | null): WrittenScore =>
  reason ? { ...score, needsHuman: true, reasons: [...score.reasons, reason] } : score;

function shelfOf({ inWorkspace, model }: Deps, { workspaceId, attemptId }: Reading): Shelf {
  return {
    kept: (key) => inWorkspace(workspaceId, (tx) => tx.modelReadings(key)),
    keep: (key, { tokens, reading }) =>
      inWorkspace(workspaceId, async (tx) => {
        await tx.addModelUse({ ...useOf(model, 'grader', tokens), attemptId, assessmentId: null });
        if (reading) await tx.keepReading(key, reading, { model: model.nameOf('grader'), prompt: GRADING_PROMPT });
      }),
  };
}
