// How requests to Slack leave: a request names where its answer goes, Slack where an upload does, and a bot's token goes along.
import type { WebClientOptions } from '@slack/web-api';
import { isLoopback, isPublic } from '../address.ts';

type Fetch = NonNullable<WebClientOptions['fetch']>;

/** Bolt gives the answers to a request no deadline of their own. */
const deadlineMs = 10_000;
const theirs = /(?:^|\.)slack(?:-gov)?\.com$/u;

/** Speaks to Slack alone, follows nobody elsewhere, and ends in time. */
export function onlySlack(apiUrl: string): Fetch {
  return async (url, init) => {
    if (!isSlacks(String(url), apiUrl)) throw new Error('An address that isn’t Slack’s is not spoken to.');
    return fetch(url, { signal: AbortSignal.timeout(deadlineMs), ...init, redirect: 'error' });
  };
}

/** Slack's own names and where its interface is said to be; or nothing beyond this machine where that stands in for Slack. */
function isSlacks(url: string, apiUrl: string): boolean {
  if (isLoopback(apiUrl)) return isLoopback(url);
  if (!URL.canParse(url)) return false;
  const { origin, hostname } = new URL(url);
  return origin === new URL(apiUrl).origin || (isPublic(url) && theirs.test(hostname));
}
