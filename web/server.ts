// The web half: one Express application for candidates, reports, chat and the operator's probes.
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import { adminRoutes } from './admin.ts';
import type { Assets } from './assets.ts';
import type { CandidateDeps } from './candidate-api.ts';
import { candidateRoutes } from './candidate.ts';
import { loggable } from '#core/loggable.ts';
import { plainWords } from '#core/text/words.ts';
import { localeFor } from './language.ts';
import { probes, type Probes } from './probes.ts';
import { problemOf, waitSeconds } from './problem.ts';
import { reportRoutes, type ReportRouteDeps } from './report.ts';
import { notFound } from './pages/plain.ts';

export type WebLog = { error(data: object, message: string): void };
export type WebOptions = {
  deps: CandidateDeps & ReportRouteDeps;
  assets: Assets;
  /** Routers of the chat platforms and of the playground, before everything else. */
  chat: Router[];
  /** Pages of the chat platforms, under the same headers as everything else. */
  pages: Router[];
  home: () => string | undefined;
  probes: Probes;
  secure: boolean;
  log: WebLog;
};

export function webApp({ deps, assets, chat, pages, home, probes: asked, secure, log }: WebOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  const probe = probes(asked);
  app.use(probe.timed);
  for (const router of chat) app.use(router);
  app.use(headers(secure));
  app.get('/favicon.ico', (_request, response) => void response.status(204).end());
  app.use(probe.router);
  app.use(assets.router);
  for (const router of pages) app.use(router);
  app.use(candidateRoutes(deps, assets));
  app.use(reportRoutes(deps, { assets, secure }));
  app.use(adminRoutes(deps, { assets, secure }));
  app.get('/', (_request, response, next) => {
    const page = home();
    if (page === undefined) return next();
    response.type('html').send(page);
  });
  app.use(
    (request, response) =>
      void response
        .status(404)
        .type('html')
        .send(notFound(assets.css, localeFor(request))),
  );
  app.use(failed(log));
  return app;
}

/** Nothing from elsewhere, nothing inline, no framing, no address in a Referer: links are secrets. */
function headers(secure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
}

/** What nobody caught: a clear answer with a code; the log gets the kind of the error, never the address, which may hold a secret. */
function failed(log: WebLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, body } = problemOf(error, plainWords(localeFor(request)));
    if (status >= 500)
      log.error(
        {
          code: body.error.code,
          method: request.method,
          problem: loggable(error),
        },
        'request failed',
      );
    const wait = waitSeconds(status);
    if (wait) response.set('retry-after', String(wait));
    response.status(status).json(body);
  };
}
