// A CV that comes in as bytes.
import express, { type Request, type RequestHandler } from 'express';
import type { Limits } from '#core/assess/limits.ts';
import { candidatePage, type PageDeps } from '#core/assess/sit/page.ts';
import { cvMaxBytes, expectCv, uploadCv } from '#core/assess/sit/upload-cv.ts';
import { cvProblemMessage } from '#core/cv/problem-words.ts';
import { UserError } from '#core/errors.ts';
import { inTurn } from './in-turn.ts';
import { localeFor } from './language.ts';
import { leastPace, paced } from './paced.ts';
import { whereTooLarge } from './too-large.ts';
import type { Files } from '#core/ports/outside.ts';

type Deps = Omit<PageDeps, 'locale'> & { files: Files; limits: Limits };

/** A file over the limit is refused in the words that every other bad file gets. */
const tooLarge = whereTooLarge('cv-too-large', (t) => cvProblemMessage('too-large', t));

/** As long as Node waits for any request. */
const cvPace = { ...leastPace, mostMs: 300_000 };

/** Reads the body, keeps the file and answers with the page. */
export function receiveCv(deps: Deps, tokenOf: (request: Request) => string) {
  const keep: RequestHandler = async (request, response) => {
    if (!Buffer.isBuffer(request.body)) throw new UserError('cv-wrong-type', (t) => cvProblemMessage('wrong-type', t));
    await uploadCv(deps, tokenOf(request), { name: fileNameOf(request), bytes: request.body });
    response.json(await candidatePage({ ...deps, locale: localeFor(request) }, tokenOf(request)));
  };
  const expected: RequestHandler = async (request, _response, next) => {
    await expectCv(deps, tokenOf(request));
    next();
  };
  // Slack is answered by the same process, and forty files of ten megabytes would make it wait.
  const turn = inTurn(deps.limits.cvsAtOnce, {
    keyOf: tokenOf,
    hasOne: () => {
      throw new UserError('too-many', (t) => t.candidate.cvUnderway);
    },
  });
  return [
    expected,
    turn,
    paced(cvPace),
    express.raw({ type: 'application/octet-stream', limit: cvMaxBytes }),
    keep,
    tooLarge,
  ] as const;
}

function fileNameOf(request: Request): string {
  try {
    const name = decodeURIComponent(request.get('x-file-name') ?? '');
    return name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069/\\]/gu, '').trim() || 'CV';
  } catch {
    return 'CV';
  }
}
