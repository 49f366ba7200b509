// A candidate in the interview without a browser: what is saved, sent and answered, over HTTP.
import type { Said } from '#core/model/interview.ts';
import type { PageTalk, Spoken } from '#core/model/page.ts';

/** Keeps all messages at a question, as the page does while they are typed; the status of the answer. */
export async function typeAt(link: string, id: string, { said, revision }: { said: Said; revision: number }) {
  const body = JSON.stringify({ answer: { kind: 'interview', said }, revision });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${apiOf(link)}/answers/${id}`, { method: 'PUT', headers, body })).status;
}

/** Sends what was saved, and reads the answer line by line. */
export async function sendAt(link: string, id: string, say: object): Promise<{ status: number; lines: Spoken[] }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${apiOf(link)}/interview/${id}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(say),
  });
  const lines = (await response.text()).trim().split('\n');
  return { status: response.status, lines: lines.map((line) => JSON.parse(line) as Spoken) };
}

/** What was said so far, after something was sent. */
export function talkIn({ status, lines }: Awaited<ReturnType<typeof sendAt>>): PageTalk {
  const last = lines.at(-1);
  if (!last || !('talk' in last)) throw new Error(`Answered with ${status}: ${JSON.stringify(last)}`);
  return last.talk;
}

const apiOf = (link: string) => {
  const { origin, pathname } = new URL(link);
  return `${origin}/api${pathname}`;
};
