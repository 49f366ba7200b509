// Who asks in the interview, for the web half: a language model where one is configured, and else a script with an encoder of its own.
import { listenerOf } from './core/assess/listen-by-model.ts';
import { modelInterviewer } from './core/interview/model-interviewer.ts';
import { scriptedInterviewer } from './core/interview/scripted.ts';
import type { Interviewer } from './core/ports/interviewer.ts';
import type { Closing, Foundation } from './foundation.ts';
import { startEncoder } from './worker/ai/encoder.ts';
import { ownVectors } from './worker/ai/own-vectors.ts';

type Parts = Pick<Foundation, 'config' | 'model' | 'inWorkspace' | 'secrets'>;

/** The encoder's thread starts with the first answer that is read. */
export function interviewerFor({ config, model, inWorkspace, secrets }: Parts, closing: Closing): Interviewer {
  const encoder = startEncoder({ own: ownVectors() });
  closing.push(() => encoder.close());
  const script = scriptedInterviewer(encoder.embed);
  if (!model) return script;
  return modelInterviewer({
    name: model.nameOf('interviewer'),
    listenerFor: listenerOf({ inWorkspace, model, monthlyTokens: config.ai?.monthlyTokens }),
    mark: secrets.mark,
    otherwise: script,
  });
}
