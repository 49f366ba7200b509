// The candidate's routes: one page, and the API that it saves with. The link's token is the only credential.
import { Router, type Request, type Response } from 'express';
import { withLink } from '#core/assess/sit/link.ts';
import { candidatePage } from '#core/assess/sit/page.ts';
import type { Tx } from '#core/ports/store.ts';
import { plainWords } from '#core/text/words.ts';
import type { Assets } from './assets.ts';
import { apiRoutes, type CandidateDeps } from './candidate-api.ts';
import { localeFor } from './language.ts';
import { lookPath, sendLogo, sendLookCss } from './look.ts';
import { candidateShell } from './pages/candidate-shell.ts';
import { linkProblemPage } from './pages/link-problem.ts';
import { problemOf } from './problem.ts';

export function candidateRoutes(deps: CandidateDeps, assets: Assets): Router {
  const router = Router();
  router.use('/a', (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/a/:token', (request, response) => showPage(deps, assets, { request, response }));
  router.get('/a/:token/look.css', (request, response) =>
    looked(deps, request, [(tx) => tx.workspace(), ({ look }) => sendLookCss(response, look.accent)]),
  );
  router.get('/a/:token/logo', (request, response) =>
    looked(deps, request, [(tx) => tx.logo(), (logo) => sendLogo(response, logo)]),
  );
  router.use('/api/a/:token', apiRoutes(deps));
  return router;
}

/** How the company looks, for whoever has one of its links. */
async function looked<Found>(
  deps: CandidateDeps,
  { params }: Request<{ token: string }>,
  [find, send]: [(tx: Tx) => Promise<Found>, (found: Found) => void],
): Promise<void> {
  send(await withLink(deps, { token: params.token }, find));
}

type Exchange = { request: Request<{ token: string }>; response: Response };

/** Looking at the page, once or a hundred times, changes nothing. */
async function showPage(deps: CandidateDeps, assets: Assets, { request, response }: Exchange): Promise<void> {
  const locale = localeFor(request);
  response.set('x-robots-tag', 'noindex').type('html');
  try {
    const page = await candidatePage({ ...deps, locale }, request.params.token);
    const { look } = page.workspace;
    const own = look.hasAccent ? [lookPath(`/a/${request.params.token}`, 'look.css', look.version)] : [];
    response.send(candidateShell(page, { ...assets, appCss: [...assets.appCss, ...own] }));
  } catch (error) {
    const { status, body } = problemOf(error, plainWords(locale));
    if (status >= 500) throw error;
    response.status(status).send(linkProblemPage(body.error, { css: assets.css, locale }));
  }
}
