// A file that a member shared in Slack, by its id: from Slack's own storage, with the bot's token, which goes nowhere else.
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { cvMaxBytes } from '#core/assess/sit/upload-cv.ts';
import { UserError } from '#core/errors.ts';
import { download } from '../download.ts';

const deadlineMs = 30_000;
const storage = new Set(['https://files.slack.com', 'https://files.slack-gov.com']);

/** Throws UserError `file-unfetched` for what Slack doesn't hold itself or doesn't give, and `file-too-large`. */
export async function fetchFile(client: WebClient, ref: string): Promise<{ name: string; bytes: Buffer }> {
  const { file } = await client.files.info({ file: ref }).catch(refusedBy);
  const url = file && !file.is_external ? (file.url_private_download ?? file.url_private) : undefined;
  if (!file || !url || !isSlacks(url, client.slackApiUrl))
    throw new UserError('file-unfetched', (t) => t.dropped.problems.unfetched);
  if ((file.size ?? 0) > cvMaxBytes) throw new UserError('file-too-large', (t) => t.dropped.problems['too-large']);
  const headers = { authorization: `Bearer ${client.token}` };
  return { name: file.name ?? '', bytes: await download({ url, headers, signal: AbortSignal.timeout(deadlineMs) }) };
}

/** What Slack says no to, it says no to again. */
function refusedBy(error: unknown): never {
  if (!(error instanceof WebAPIPlatformError)) throw error;
  throw new UserError('file-unfetched', (t) => t.dropped.problems.unfetched, { cause: error });
}

/** Slack's storage, or the very server that stands in for Slack. */
function isSlacks(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username } = new URL(url);
  return username === '' && (storage.has(origin) || origin === new URL(apiUrl).origin);
}
