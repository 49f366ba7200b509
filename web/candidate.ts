// The candidate's routes: one page, and the API that it saves with. The link's token is the only credential.
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { askPeople, ownData } from '#core/assess/ask-people.ts';
import { agree } from '#core/assess/consent.ts';
import { saveAnswer } from '#core/assess/answer.ts';
import { startClock, stayAlive } from '#core/assess/clock.ts';
import { saveIntake } from '#core/assess/intake.ts';
import type { LinkDeps } from '#core/assess/link.ts';
import { candidatePage, savedOf } from '#core/assess/page.ts';
import { submit } from '#core/assess/submit.ts';
import { confirmCv, cvMaxBytes, skipCv, uploadCv } from '#core/assess/upload-cv.ts';
import { UserError } from '#core/errors.ts';
import { cvProblemMessage } from '#core/cv/problem-words.ts';
import { ConfirmedCv } from '#core/model/cv.ts';
import { ItemId } from '#core/model/ids.ts';
import { Alive, AskPeople, SaveAnswer, Start, Submit } from '#core/model/page.ts';
import type { Files } from '#core/ports/outside.ts';
import type { Assets } from './assets.ts';
import { CheckedIntake } from './intake.ts';
import { candidateShell } from './pages/candidate-shell.ts';
import { linkProblemPage } from './pages/link-problem.ts';
import { problemOf } from './problem.ts';
import { sameOrigin } from './same-origin.ts';

export type CandidateDeps = LinkDeps & { files: Files };

const jsonLimit = '128kb';

export function candidateRoutes(deps: CandidateDeps, assets: Assets): Router {
  const router = Router();
  router.get('/a/:token', (request, response) => showPage(deps, assets, { request, response }));
  router.use('/api/a/:token', apiRoutes(deps));
  return router;
}

type Exchange = { request: Request<{ token: string }>; response: Response };

/** Looking at the page, once or a hundred times, changes nothing. */
async function showPage(deps: CandidateDeps, assets: Assets, { request, response }: Exchange): Promise<void> {
  response.set('cache-control', 'no-store').set('x-robots-tag', 'noindex').type('html');
  try {
    const page = await candidatePage(deps, request.params.token);
    response.send(candidateShell(page, assets));
  } catch (error) {
    const { status, body } = problemOf(error);
    if (status >= 500) throw error;
    response.status(status).send(linkProblemPage(body.error, assets.css));
  }
}

const tokenOf = (request: Request) => String(request.params['token']);

function apiRoutes(deps: CandidateDeps): Router {
  const api = Router({ mergeParams: true });
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(sameOrigin);
  api.put('/cv', express.raw({ type: 'application/octet-stream', limit: cvMaxBytes }), upload(deps), tooLarge);
  api.use(express.json({ limit: jsonLimit }));
  const answered = (work: (token: string, body: unknown, request: Request) => Promise<unknown>): RequestHandler => {
    return async (request, response) =>
      void response.json((await work(tokenOf(request), request.body, request)) ?? null);
  };
  const page = (token: string) => candidatePage(deps, token);
  api.get('/', answered(page));
  api.post(
    '/start',
    answered((token, body) => start(deps, token, Start.parse(body))),
  );
  api.put(
    '/intake',
    answered(async (token, body) => ({ savedAt: await saveIntake(deps, token, CheckedIntake.parse(body)) })),
  );
  api.post(
    '/cv/skip',
    answered(async (token) => (await skipCv(deps, token), page(token))),
  );
  api.put(
    '/cv/confirmed',
    answered(async (token, body) => ({ savedAt: await confirmCv(deps, token, ConfirmedCv.parse(body)) })),
  );
  api.post(
    '/clock',
    answered((token) => startClock(deps, token)),
  );
  api.post(
    '/alive',
    answered(async (token, body) => ({ clock: await stayAlive(deps, token, Alive.parse(body).offlineMs) })),
  );
  api.put('/answers/:item', (request, response) => save(deps, request, response));
  api.post(
    '/submit',
    answered(async (token, body) => (await submit(deps, token, Submit.parse(body).comment), page(token))),
  );
  api.post(
    '/requests',
    answered(async (token, body) => (await askPeople(deps, token, AskPeople.parse(body)), page(token))),
  );
  api.get(
    '/data',
    async (request, response) =>
      void response.attachment('my-assessment.json').json(await ownData(deps, tokenOf(request))),
  );
  return api;
}

async function start(deps: CandidateDeps, token: string, body: Start): Promise<unknown> {
  const { personalToken, mailed } = await agree(deps, token, body);
  if (mailed)
    throw new UserError(
      'link-sent',
      'This address has a link of its own. We have just sent it there: open the e-mail to go on.',
    );
  const next = personalToken === null ? null : `/a/${personalToken}`;
  return { page: await candidatePage(deps, personalToken ?? token), next };
}

async function save(deps: CandidateDeps, request: Request, response: Response): Promise<void> {
  const itemId = ItemId.safeParse(request.params['item']);
  if (!itemId.success)
    throw new UserError('item-unknown', 'This question isn’t part of your assessment. Reload the page, please.');
  const { kept, isYours, clock } = await saveAnswer(deps, tokenOf(request), {
    itemId: itemId.data,
    ...SaveAnswer.parse(request.body),
  });
  const saved = savedOf(kept);
  if (isYours) return void response.json({ savedAt: saved.savedAt, revision: saved.revision, clock });
  const message = 'A newer answer was saved from another window.';
  response.status(409).json({ error: { code: 'answer-newer', message, newer: saved } });
}

function upload(deps: CandidateDeps): RequestHandler {
  return async (request, response) => {
    if (!Buffer.isBuffer(request.body)) throw new UserError('cv-wrong-type', cvProblemMessage('wrong-type'));
    await uploadCv(deps, tokenOf(request), { name: fileNameOf(request), bytes: request.body });
    response.json(await candidatePage(deps, tokenOf(request)));
  };
}

function fileNameOf(request: Request): string {
  try {
    const name = decodeURIComponent(request.get('x-file-name') ?? '');
    return name.replace(/[\p{Cc}/\\]/gu, '').trim() || 'CV';
  } catch {
    return 'CV';
  }
}

/** A file over the limit is refused in the words that every other bad file gets. */
const tooLarge: express.ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (error.status !== 413) return next(error);
  response.status(413).json({ error: { code: 'cv-too-large', message: cvProblemMessage('too-large') } });
};
