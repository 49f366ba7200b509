// Who asks in the interview, for the web half: a language model where one is configured, and else a script with an encoder of its own.
import { listenerOf } from '../core/assess/sit/listen-by-model.ts';
import { modelInterviewer } from '../core/interview/model-interviewer.ts';
import { scriptedInterviewer } from '../core/interview/scripted.ts';
import type { Interviewer } from '../core/ports/interviewer.ts';
import type { Closing, Foundation } from './foundation.ts';
import { startEncoder } from '../worker/ai/encoder.ts';
import { ownVectors } from '../worker/ai/own-vectors.ts';

type Parts = Pick<Foundation, 'config' | 'log' | 'model' | 'inWorkspace' | 'secrets'>;

/** The encoder's thread starts with the first answer that is read. */
export function interviewerFor({ config, log, model, inWorkspace, secrets }: Parts, closing: Closing): Interviewer {
  const encoder = startEncoder({ own: ownVectors() });
  closing.push(() => encoder.close());
  const told = (by: Interviewer): Interviewer => ({
    ...by,
    failed: (failure) => log.warn({ by: by.kind, ...failure }, 'follow-up failed'),
  });
  const script = told(scriptedInterviewer(encoder.embed));
  if (!model) return script;
  const interviewer = modelInterviewer({
    name: model.nameOf('interviewer'),
    listenerFor: listenerOf({ inWorkspace, model, monthlyTokens: config.ai?.monthlyTokens }),
    mark: secrets.mark,
    otherwise: script,
  });
  return told(interviewer);
}
