// The page's API has no sign-in, so only the page itself may use it, and only as the page does.
import type { NextFunction, Request, Response } from 'express';

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Lets a request through only to this machine's own names or `hosts`, and only when the browser says that it comes from this site, or when no browser sent it. */
export function sameSiteOnly(hosts: readonly string[]) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const ours = site === undefined || site === 'same-origin' || (site === 'none' && request.method === 'GET');
    // Another name for this address could be anybody's, whose page would then count as this site.
    const known = LOOPBACK.test(request.hostname) || hosts.includes(request.hostname);
    if (known && ours && (origin === undefined || hostOf(origin) === request.headers.host)) next();
    else response.status(403).json({ error: 'Only the playground page may do this.' });
  };
}

/** Refuses what a plain HTML form could send from elsewhere. */
export function jsonOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.is('application/json')) next();
  else response.status(415).json({ error: 'Send JSON.' });
}

/** One value of the query; empty when it is missing or given twice. */
export function queryText(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
