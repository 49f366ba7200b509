// Serves the built page, with a policy that lets it load nothing from elsewhere.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'express';
import express from 'express';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'The playground page is not built yet. Run `npm start`, which builds it.\n';

function secured(response: Response): Response {
  return response.set({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-cache',
  });
}

/** `/` and the page's files; `folder` is what Vite built. To be mounted after a Teams tenant, when there is one. */
export function assets(folder: string): express.Router {
  const router = express.Router();
  const page = join(folder, 'index.html');
  router.get('/', (_request, response) => {
    secured(response);
    if (existsSync(page)) response.sendFile(page, { cacheControl: false });
    else response.status(503).type('text/plain').send(NOT_BUILT);
  });
  // Where a Teams tenant is mounted before this it answers itself; a page without one hears so, instead of of an error.
  router.get('/playground/teams/api/state', (_request, response) => void response.sendStatus(204));
  // Names carry a hash of the content, so a copy never grows old.
  router.use(
    '/playground/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  return router;
}
