// Who asks in the interview, for the web half: a script, with an encoder of its own to read answers by.
import { scriptedInterviewer } from './core/interview/scripted.ts';
import type { Interviewer } from './core/ports/interviewer.ts';
import { startEncoder } from './worker/ai/encoder.ts';

/** The encoder's thread starts with the first answer that is read. */
export function interviewerFor(closing: (() => unknown)[]): Interviewer {
  const encoder = startEncoder();
  closing.push(() => encoder.close());
  return scriptedInterviewer(encoder.embed);
}
