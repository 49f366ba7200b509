// A spoken answer that comes in as bytes and goes back as text.
import express, { type Request, type RequestHandler } from 'express';
import { dictate, mayDictate, recordingMaxBytes, voiceUnavailable, type Speaker } from '#core/assess/sit/dictate.ts';
import type { LinkDeps } from '#core/assess/sit/link.ts';
import { UserError } from '#core/errors.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Written } from '#core/model/page.ts';
import { RECORDING_TYPES, type Transcriber } from '#core/ports/transcriber.ts';
import { inTurn } from './in-turn.ts';
import { leastPace, paced } from './paced.ts';
import { whereTooLarge } from './too-large.ts';

type Deps = LinkDeps & { transcriber?: Transcriber; monthlyTokens?: number };

/** Each holds up to four megabytes; the others wait for their turn, unread. */
const mostAtOnce = 10;

const tooLong = whereTooLarge('voice-too-long', (t) => t.candidate.voiceTooLong);

/** A recording is less than a megabyte. */
export const recordingPace = { ...leastPace, mostMs: 60_000 };

export function voiceRoute(deps: Deps, tokenOf: (request: Request) => string) {
  const { transcriber } = deps;
  // A stranger's recording isn't even read.
  const expected: RequestHandler = async (request, response, next) => {
    const itemId = ItemId.safeParse(request.params['item']);
    if (!itemId.success) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
    response.locals['speaker'] = await mayDictate(deps, tokenOf(request), itemId.data);
    next();
  };
  const answer: RequestHandler = async (request, response) => {
    const type = RECORDING_TYPES.find((one) => request.is(one));
    if (!transcriber || !type || !Buffer.isBuffer(request.body)) throw voiceUnavailable();
    const recorded = { bytes: request.body, type };
    const work = dictate({ ...deps, transcriber }, response.locals['speaker'] as Speaker, recorded);
    // Whoever hangs up keeps their place until it is done.
    response.locals['work'] = work;
    response.json({ text: await work } satisfies Written);
  };
  const turn = inTurn(mostAtOnce, {
    keyOf: tokenOf,
    hasOne: () => {
      throw new UserError('too-many', (t) => t.candidate.voiceUnderway);
    },
  });
  const body = express.raw({ type: [...RECORDING_TYPES], limit: recordingMaxBytes });
  return [expected, turn, paced(recordingPace), body, answer, tooLong] as const;
}
