// A candidate in the interview without a browser: what is saved, sent and answered, over HTTP.
import type { Said } from '#core/model/interview.ts';
import type { PageTalk, Spoken } from '#core/model/page.ts';

/** Keeps all messages at a question, as the page does while they are typed; the status of the answer. */
export async function typeAt(link: string, id: string, { said, revision }: { said: Said; revision: number }) {
  const body = JSON.stringify({ answer: { kind: 'interview', said }, revision });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${apiOf(link)}/answers/${id}`, { method: 'PUT', headers, body })).status;
}

/** Sends what was saved, and hears when the first line of the answer is there, by performance.now(); reads the rest. */
export async function firstWordAt(link: string, id: string, say: object): Promise<number> {
  const response = await posted(link, id, say);
  const reader = response.body!.getReader();
  await reader.read();
  const at = performance.now();
  while (!(await reader.read()).done);
  return at;
}

/** Sends what was saved, and reads the answer line by line. */
export async function sendAt(link: string, id: string, say: object): Promise<{ status: number; lines: Spoken[] }> {
  const response = await posted(link, id, say);
  const lines = (await response.text()).trim().split('\n');
  return { status: response.status, lines: lines.map((line) => JSON.parse(line) as Spoken) };
}

const posted = (link: string, id: string, say: object) =>
  fetch(`${apiOf(link)}/interview/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(say),
  });

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
