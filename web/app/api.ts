// The page's API: one function a route, and what can come back instead of a value.
import type { ConfirmedCv } from '#core/model/cv.ts';
import type { Signs } from '#core/model/integrity.ts';
import type {
  AskPeople,
  CandidatePage,
  Feedback,
  Intake,
  PageClock,
  PageLook,
  PageProblem,
  SaveAnswer,
  Start,
} from '#core/model/page.ts';
import type { Locale } from '#core/text/locale.ts';
import { locale } from './text/text.ts';
import { lost, reached } from './connection.ts';

type Problem = PageProblem['error'];

/** `offline`: no answer · `busy`: try again later · `gone`: the link is closed for good · `refused`: as it is, never. */
export type Failure = { ok: false; why: 'offline' | 'busy' | 'gone' | 'refused'; problem: Problem };
export type Reply<T> = { ok: true; value: T } | Failure;

type SaveReply = { savedAt: string; revision: number; late: boolean; clock: PageClock | null };

const TIMEOUT = 15_000;
export const token = location.pathname.split('/')[2] ?? '';
export const base = `/api/a/${token}`;

/** Everything that is kept about the candidate, as a file. */
export const dataAddress = `${base}/data`;

const nothing: Problem = { code: '', message: '' };

async function call<T>(method: string, path: string, body?: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(base + path, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': locale.value,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    reached();
    return await replyOf<T>(response.status, response.text());
  } catch {
    lost();
    return { ok: false, why: 'offline', problem: nothing };
  }
}

/** A status and a body as a reply; a body that isn't ours (a proxy's error page) counts as no message. */
export async function replyOf<T>(status: number, body: Promise<string> | string): Promise<Reply<T>> {
  const value = parse(await body);
  if (status >= 200 && status < 300 && value !== undefined) return { ok: true, value: value as T };
  const problem = (value as PageProblem | null | undefined)?.error ?? nothing;
  return { ok: false, why: whyOf(status, problem.code), problem };
}

function whyOf(status: number, code: string): Failure['why'] {
  if (status === 410 || code === 'link-unknown') return 'gone';
  if (status >= 500 || status === 429 || status === 408 || status < 400) return 'busy';
  return 'refused';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const WAITS = [1000, 2000, 4000];

/** The same again with growing pauses while the server is busy: for what the candidate waits for. Only for calls that may be repeated. */
async function patiently<T>(attempt: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (const wait of WAITS) {
    const reply = await attempt();
    if (reply.ok || reply.why !== 'busy') return reply;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return attempt();
}

export const getPage = () => call<CandidatePage>('GET', '');
export const postStart = (start: Start) =>
  patiently(() => call<{ page: CandidatePage; next: string | null }>('POST', '/start', start));
export const putLanguage = (language: Locale) => patiently(() => call<CandidatePage>('PUT', '/language', { language }));
export const putIntake = (intake: Intake) => patiently(() => call<{ savedAt: string }>('PUT', '/intake', intake));
export const postSkipCv = () => patiently(() => call<CandidatePage>('POST', '/cv/skip', {}));
export const putConfirmedCv = (cv: ConfirmedCv) =>
  patiently(() => call<{ savedAt: string }>('PUT', '/cv/confirmed', cv));
export const postClock = () => patiently(() => call<PageClock | null>('POST', '/clock', {}));
export const postAlive = (beat: { offlineMs: number; writer: string }) =>
  call<{ clock: PageClock | null }>('POST', '/alive', beat);
export const postPen = (writer: string) => patiently(() => call<CandidatePage>('POST', '/pen', { writer }));
export const postLook = () => call<PageLook>('POST', '/look', {});
export const postSubmit = (comment: string) => patiently(() => call<CandidatePage>('POST', '/submit', { comment }));
export const postRequest = (ask: AskPeople) => patiently(() => call<CandidatePage>('POST', '/requests', ask));
export const putFeedback = (feedback: Feedback) => patiently(() => call<CandidatePage>('PUT', '/feedback', feedback));
export const putAnswer = (item: string, save: SaveAnswer) => call<SaveReply>('PUT', answerPath(item), save);

/** Sends an answer from a page that is going; nobody hears whether it arrived. Browsers take 64 KiB in all this way. */
export function sendFromClosingPage(item: string, save: SaveAnswer): void {
  lastWord('PUT', answerPath(item), save);
}

type ReportedSigns = { item: string; page: string; signs: Signs };
export const postSigns = (signs: ReportedSigns) => call<null>('POST', '/signs', signs);
export const leaveSigns = (signs: ReportedSigns) => lastWord('POST', '/signs', signs);

/** The page is going, and gives the pen back. */
export const leave = (writer: string) => lastWord('POST', '/leave', { writer });

function lastWord(method: string, path: string, value: unknown): void {
  const headers = { 'content-type': 'application/json' };
  const request = { method, headers, body: JSON.stringify(value), keepalive: true };
  void fetch(base + path, request).catch(() => undefined);
}

/** Sends a CV; `progress` hears 0 to 1. XMLHttpRequest, because fetch doesn't tell how much has gone. */
export function putCv(file: File, progress: (share: number) => void): Promise<Reply<CandidatePage>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `${base}/cv`);
    request.setRequestHeader('accept-language', locale.value);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      reached();
      resolve(replyOf(request.status, request.responseText));
    };
    request.onerror = () => {
      lost();
      resolve({ ok: false, why: 'offline', problem: nothing });
    };
    request.send(file);
  });
}

function answerPath(item: string): string {
  return `/answers/${encodeURIComponent(item)}`;
}
