// A visit that a personal link opened: its cookie, and who must not use such a link up.
import type { Request, Response } from 'express';

/** Machines that look at links before people do must not use one up. */
export const isPreview = (request: Request) =>
  request.method === 'HEAD' ||
  /\bbot\b|slackbot|googlebot|preview|linkexpanding|slack-imgproxy|facebookexternalhit|whatsapp/iu.test(
    request.get('user-agent') ?? '',
  ) ||
  /prefetch|preview/iu.test(request.get('sec-purpose') ?? request.get('purpose') ?? '');

/** A cookie for what stands below `path` alone; a page can't read it. */
export function setSid(
  response: Response,
  { sid, seconds }: { sid: string; seconds: number },
  { path, secure }: { path: string; secure: boolean },
): void {
  response.cookie('sid', sid, { httpOnly: true, sameSite: 'lax', secure, path, maxAge: seconds * 1000 });
}

export function sidOf(request: Request): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith('sid='))?.slice('sid='.length);
}
