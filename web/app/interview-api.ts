// Sends a message and reads what comes back line by line, as it is written.
import type { PageTalk, Say, Spoken, Written } from '#core/model/page.ts';
import { base, replyOf, type Reply } from './api.ts';
import { lost, reached } from './connection.ts';
import { locale } from './text/text.ts';

/** A model may think for a while; a script answers at once. */
const TIMEOUT = 60_000;

/** `hear` gets the words of the interviewer as they come; null where those so far count no more. */
export async function postSay(item: string, say: Say, hear: (words: string | null) => void): Promise<Reply<PageTalk>> {
  try {
    const response = await fetch(`${base}/interview/${encodeURIComponent(item)}`, {
      method: 'POST',
      headers: {
        accept: 'application/x-ndjson',
        'accept-language': locale.value,
        'content-type': 'application/json',
      },
      body: JSON.stringify(say),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    reached();
    if (!response.ok || !response.body) return await replyOf<PageTalk>(response.status, response.text());
    return await lastOf(response.body, hear);
  } catch {
    lost();
    return { ok: false, why: 'offline', problem: { code: '', message: '' } };
  }
}

/** What was said, as it was understood. */
export async function postVoice(item: string, recording: Blob): Promise<Reply<Written>> {
  try {
    const response = await fetch(`${base}/interview/${encodeURIComponent(item)}/voice`, {
      method: 'POST',
      headers: { 'accept-language': locale.value, 'content-type': recording.type },
      body: recording,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    reached();
    return await replyOf<Written>(response.status, response.text());
  } catch {
    lost();
    return { ok: false, why: 'offline', problem: { code: '', message: '' } };
  }
}

async function lastOf(
  body: ReadableStream<Uint8Array>,
  hear: (words: string | null) => void,
): Promise<Reply<PageTalk>> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let last: Reply<PageTalk> | null = null;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) last = heardIn(JSON.parse(line) as Spoken, hear) ?? last;
  }
  if (last) return last;
  throw new Error('The answer broke off.');
}

/** What a line ends the answer with; null where only words came. */
function heardIn(line: Spoken, hear: (words: string | null) => void): Reply<PageTalk> | null {
  if ('words' in line) hear(line.words);
  if ('talk' in line) return { ok: true, value: line.talk };
  return 'error' in line ? { ok: false, why: 'busy', problem: line.error } : null;
}
