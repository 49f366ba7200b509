import type { Request, RequestHandler } from 'express';

/** Refuses what another site's page sends; programs that send no such header are not a browser with somebody's link. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site') ?? siteOf(request);
  if (request.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none') return next();
  response
    .status(403)
    .json({ error: { code: 'other-site', message: 'This came from another site and was not taken.' } });
};

/** What an older browser doesn't say: whether the page that sends this lies on the host that it is sent to. */
function siteOf(request: Request): string | undefined {
  const origin = request.get('origin');
  if (origin === undefined) return undefined;
  return URL.canParse(origin) && new URL(origin).host === request.get('host') ? 'same-origin' : 'cross-site';
}
