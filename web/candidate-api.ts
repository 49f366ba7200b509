// The API that the candidate's page saves with: each step parses what it is sent and answers in JSON.
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { askPeople } from '#core/assess/sit/ask-people.ts';
import { agree } from '#core/assess/sit/consent.ts';
import { saveAnswer } from '#core/assess/sit/answer.ts';
import { look, startClock, stayAlive } from '#core/assess/sit/clock.ts';
import { giveFeedback } from '#core/assess/sit/feedback.ts';
import { saveIntake } from '#core/assess/sit/intake.ts';
import { noteSigns } from '#core/assess/sit/integrity.ts';
import type { Limits } from '#core/assess/limits.ts';
import { refuseStranger, type LinkDeps } from '#core/assess/sit/link.ts';
import { candidatePage, savedOf, type PageDeps } from '#core/assess/sit/page.ts';
import { ownData } from '#core/assess/sit/own-data.ts';
import { speak } from '#core/assess/sit/speak.ts';
import { submit } from '#core/assess/sit/submit.ts';
import { leavePen, takePen } from '#core/assess/sit/take-pen.ts';
import { confirmCv, skipCv } from '#core/assess/sit/upload-cv.ts';
import { UserError } from '#core/errors.ts';
import { ConfirmedCv } from '#core/model/cv.ts';
import { ItemId } from '#core/model/ids.ts';
import { ReportSigns } from '#core/model/integrity.ts';
import { Alive, AskPeople, Feedback, SaveAnswer, Speak, Start, Submit, TakePen } from '#core/model/page.ts';
import { plainWords } from '#core/text/words.ts';
import type { Interviewer } from '#core/ports/interviewer.ts';
import type { Files } from '#core/ports/outside.ts';
import type { Transcriber } from '#core/ports/transcriber.ts';
import { receiveCv } from './candidate-cv.ts';
import { interviewRoute } from './candidate-interview.ts';
import { voiceRoute } from './candidate-voice.ts';
import { CheckedIntake } from './intake.ts';
import { localeFor } from './language.ts';
import { sameOrigin } from './same-origin.ts';

export type CandidateDeps = LinkDeps & {
  files: Files;
  limits: Limits;
  interviewer: Interviewer;
  transcriber?: Transcriber;
  monthlyTokens?: number;
};

type Step = (deps: CandidateDeps & PageDeps, token: string, body: unknown) => Promise<unknown>;
type Route = { method: 'get' | 'post' | 'put'; path: string; step: Step };

const jsonLimit = '128kb';

const routes: Route[] = [
  { method: 'get', path: '/', step: candidatePage },
  {
    method: 'put',
    path: '/language',
    step: thenPage((deps, token, body) => speak(deps, token, Speak.parse(body).language)),
  },
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
  { method: 'post', path: '/look', step: look },
  { method: 'post', path: '/clock', step: startClock },
  {
    method: 'post',
    path: '/alive',
    step: async (deps, token, body) => ({ clock: await stayAlive(deps, token, Alive.parse(body)) }),
  },
  { method: 'post', path: '/signs', step: (deps, token, body) => noteSigns(deps, token, ReportSigns.parse(body)) },
  { method: 'post', path: '/pen', step: (deps, token, body) => takePen(deps, token, TakePen.parse(body).writer) },
  { method: 'post', path: '/leave', step: (deps, token, body) => leavePen(deps, token, TakePen.parse(body).writer) },
  {
    method: 'post',
    path: '/submit',
    step: thenPage((deps, token, body) => submit(deps, token, Submit.parse(body).comment)),
  },
  {
    method: 'put',
    path: '/feedback',
    step: thenPage((deps, token, body) => giveFeedback(deps, token, Feedback.parse(body))),
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
  // A stranger's body isn't even read.
  api.use(async (request, _response, next) => {
    await refuseStranger(deps, tokenOf(request));
    next();
  });
  api.put('/cv', ...receiveCv(deps, tokenOf));
  api.use(express.json({ limit: jsonLimit }));
  for (const { method, path, step } of routes) api.route(path)[method](answered(deps, step));
  api.put('/answers/:item', (request, response) => save(deps, request, response));
  api.post('/interview/:item', ...interviewRoute(deps, tokenOf));
  api.post('/interview/:item/voice', ...voiceRoute(deps, tokenOf));
  api.get('/data', (request, response) => download(deps, request, response));
  return api;
}

const tokenOf = (request: Request) => String(request.params['token']);

function answered(deps: CandidateDeps, step: Step): RequestHandler {
  return async (request, response) => {
    const answer = await step({ ...deps, locale: localeFor(request) }, tokenOf(request), request.body);
    response.json(answer ?? null);
  };
}

/** A step after which the page is shown afresh. */
function thenPage(step: Step): Step {
  return async (deps, token, body) => {
    await step(deps, token, body);
    return candidatePage(deps, token);
  };
}

async function start(deps: CandidateDeps & PageDeps, token: string, body: Start): Promise<unknown> {
  const { personalToken, mailed } = await agree(deps, token, body);
  if (mailed) throw new UserError('link-sent', (t) => t.candidate.linkSent);
  const next = personalToken === null ? null : `/a/${personalToken}`;
  return { page: await candidatePage(deps, personalToken ?? token), next };
}

async function save(deps: CandidateDeps, request: Request, response: Response): Promise<void> {
  const itemId = ItemId.safeParse(request.params['item']);
  if (!itemId.success) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
  const given = { itemId: itemId.data, ...SaveAnswer.parse(request.body) };
  const { kept, isYours, late, clock } = await saveAnswer(deps, tokenOf(request), given);
  const saved = savedOf(kept);
  if (isYours) return void response.json({ savedAt: saved.savedAt, revision: saved.revision, late, clock });
  const message = plainWords(localeFor(request)).candidate.answerNewer;
  const mine = given.writer !== undefined && kept.writer === given.writer;
  response.status(409).json({ error: { code: 'answer-newer', message, newer: { ...saved, mine } } });
}

async function download(deps: CandidateDeps, request: Request, response: Response): Promise<void> {
  response.attachment('my-assessment.json').json(await ownData(deps, tokenOf(request)));
}
