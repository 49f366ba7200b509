// The candidate's routes: one page, and the API that it saves with. The link's token is the only credential.
import { Router, type Request, type Response } from 'express';
import { candidatePage } from '#core/assess/page.ts';
import { plainWords } from '#core/text/words.ts';
import type { Assets } from './assets.ts';
import { apiRoutes, type CandidateDeps } from './candidate-api.ts';
import { localeFor } from './language.ts';
import { candidateShell } from './pages/candidate-shell.ts';
import { linkProblemPage } from './pages/link-problem.ts';
import { problemOf } from './problem.ts';

export function candidateRoutes(deps: CandidateDeps, assets: Assets): Router {
  const router = Router();
  router.get('/a/:token', (request, response) => showPage(deps, assets, { request, response }));
  router.use('/api/a/:token', apiRoutes(deps));
  return router;
}

type Exchange = { request: Request<{ token: string }>; response: Response };

/** Looking at the page, once or a hundred times, changes nothing. */
async function showPage(deps: CandidateDeps, assets: Assets, { request, response }: Exchange): Promise<void> {
  const locale = localeFor(request);
  response.set('cache-control', 'no-store').set('x-robots-tag', 'noindex').type('html');
  try {
    const page = await candidatePage({ ...deps, locale }, request.params.token);
    response.send(candidateShell(page, assets));
  } catch (error) {
    const { status, body } = problemOf(error, plainWords(locale));
    if (status >= 500) throw error;
    response.status(status).send(linkProblemPage(body.error, { css: assets.css, locale }));
  }
}
