// The API that the candidate's page saves with: each step parses what it is sent and answers in JSON.
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { askPeople, ownData } from '#core/assess/ask-people.ts';
import { agree } from '#core/assess/consent.ts';
import { saveAnswer } from '#core/assess/answer.ts';
import { startClock, stayAlive } from '#core/assess/clock.ts';
import { saveIntake } from '#core/assess/intake.ts';
import type { LinkDeps } from '#core/assess/link.ts';
import { candidatePage, savedOf } from '#core/assess/page.ts';
import { submit } from '#core/assess/submit.ts';
import { confirmCv, skipCv } from '#core/assess/upload-cv.ts';
import { UserError } from '#core/errors.ts';
import { ConfirmedCv } from '#core/model/cv.ts';
import { ItemId } from '#core/model/ids.ts';
import { Alive, AskPeople, SaveAnswer, Start, Submit } from '#core/model/page.ts';
import type { Files } from '#core/ports/outside.ts';
import { receiveCv } from './candidate-cv.ts';
import { CheckedIntake } from './intake.ts';
import { sameOrigin } from './same-origin.ts';

export type CandidateDeps = LinkDeps & { files: Files };

type Step = (deps: CandidateDeps, token: string, body: unknown) => Promise<unknown>;
type Route = { method: 'get' | 'post' | 'put'; path: string; step: Step };

const jsonLimit = '128kb';

const routes: Route[] = [
  { method: 'get', path: '/', step: candidatePage },
  { method: 'post', path: '/start', step: (deps, token, body) => start(deps, token, Start.parse(body)) },
  {
    method: 'put',
    path: '/intake',
    step: async (deps, token, body) => ({ savedAt: await saveIntake(deps, token, CheckedIntake.parse(body)) }),
  },
  { method: 'post', path: '/cv/skip', step: thenPage(skipCv) },
  {
    method: 'put',
    path: '/cv/confirmed',
    step: async (deps, token, body) => ({ savedAt: await confirmCv(deps, token, ConfirmedCv.parse(body)) }),
  },
  { method: 'post', path: '/clock', step: startClock },
  {
    method: 'post',
    path: '/alive',
    step: async (deps, token, body) => ({ clock: await stayAlive(deps, token, Alive.parse(body).offlineMs) }),
  },
  {
    method: 'post',
    path: '/submit',
    step: thenPage((deps, token, body) => submit(deps, token, Submit.parse(body).comment)),
  },
  {
    method: 'post',
    path: '/requests',
    step: thenPage((deps, token, body) => askPeople(deps, token, AskPeople.parse(body))),
  },
];

/** The routes below `/api/a/:token`. */
export function apiRoutes(deps: CandidateDeps): Router {
  const api = Router({ mergeParams: true });
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(sameOrigin);
  api.put('/cv', ...receiveCv(deps, tokenOf));
  api.use(express.json({ limit: jsonLimit }));
  for (const { method, path, step } of routes) api.route(path)[method](answered(deps, step));
  api.put('/answers/:item', (request, response) => save(deps, request, response));
  api.get('/data', (request, response) => download(deps, request, response));
  return api;
}

const tokenOf = (request: Request) => String(request.params['token']);

function answered(deps: CandidateDeps, step: Step): RequestHandler {
  return async (request, response) => void response.json((await step(deps, tokenOf(request), request.body)) ?? null);
}

/** A step after which the page is shown afresh. */
function thenPage(step: Step): Step {
  return async (deps, token, body) => {
    await step(deps, token, body);
    return candidatePage(deps, token);
  };
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

async function download(deps: CandidateDeps, request: Request, response: Response): Promise<void> {
  response.attachment('my-assessment.json').json(await ownData(deps, tokenOf(request)));
}
