import type { RequestHandler } from 'express';

/** Refuses what another site's page sends; programs that send no such header are not a browser with somebody's link. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site');
  if (request.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none') return next();
  response
    .status(403)
    .json({ error: { code: 'other-site', message: 'This came from another site and was not taken.' } });
};
