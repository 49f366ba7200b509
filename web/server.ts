// The web half: one Express application for candidates, reports, chat and the operator's probes.
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Assets } from './assets.ts';
import type { CandidateDeps } from './candidate-api.ts';
import { candidateRoutes } from './candidate.ts';
import { problemOf } from './problem.ts';
import { reportRoutes, type ReportRouteDeps } from './report.ts';
import { notFound } from './pages/plain.ts';

export type WebLog = { error(data: object, message: string): void };
export type WebOptions = {
  deps: CandidateDeps & ReportRouteDeps;
  assets: Assets;
  /** Routers of the chat platforms and of the playground, before everything else. */
  chat: Router[];
  home: () => string | undefined;
  isReady: () => Promise<boolean>;
  secure: boolean;
  log: WebLog;
};

export function webApp({ deps, assets, chat, home, isReady, secure, log }: WebOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  for (const router of chat) app.use(router);
  app.use(headers(secure));
  app.get('/favicon.ico', (_request, response) => void response.status(204).end());
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.get(
    '/readyz',
    async (_request, response) =>
      void response
        .status((await isReady()) ? 200 : 503)
        .type('text')
        .send((await isReady()) ? 'ready' : 'not ready'),
  );
  app.use(assets.router);
  app.use(candidateRoutes(deps, assets));
  app.use(reportRoutes(deps, { assets, secure }));
  app.get('/', (_request, response, next) => {
    const page = home();
    if (page === undefined) return next();
    response.type('html').send(page);
  });
  app.use((_request, response) => void response.status(404).type('html').send(notFound(assets.css)));
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
    const { status, body } = problemOf(error);
    if (status >= 500)
      log.error(
        {
          code: body.error.code,
          method: request.method,
          problem: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
        },
        'request failed',
      );
    if (status === 503) response.set('retry-after', '5');
    response.status(status).json(body);
  };
}
