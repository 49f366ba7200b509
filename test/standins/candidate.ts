// A candidate without a browser: the page's own API, over HTTP.
import { notice } from '#core/assess/sit/notice.ts';
import type { Answer } from '#core/model/item.ts';
import type { CandidatePage, Intake, PageItem } from '#core/model/page.ts';

export type Exchange<Body = unknown> = { status: number; body: Body };

export async function call<Body = unknown>(
  url: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Exchange<Body>> {
  const isFile = body instanceof Uint8Array;
  const response = await fetch(url + path, {
    method,
    headers: isFile
      ? { 'content-type': 'application/octet-stream', 'x-file-name': 'cv.pdf' }
      : { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: isFile ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text.startsWith('{') || text === 'null' ? JSON.parse(text) : text) as Body };
}

export const intake = (name: string, email: string): Intake => ({
  name,
  email,
  phone: '',
  location: 'Exeter',
  availability: 'now',
  noticePeriod: '',
  salary: '',
});

/** One person at one link: `https://…/a/TOKEN`. */
export function candidateAt(link: string) {
  const { origin, pathname } = new URL(link);
  const api = `${origin}/api${pathname}`;
  const ask = <Body = unknown>(method: string, path: string, body?: unknown) => call<Body>(api, method, path, body);
  const page = async () => (await ask<CandidatePage>('GET', '')).body;
  return {
    ask,
    page,
    agree: (extra: object = {}) =>
      ask<{ page: CandidatePage; next: string | null }>('POST', '/start', {
        agreed: true,
        keepProfile: false,
        noticeVersion: notice.version,
        language: 'en',
        ...extra,
      }),
    introduce: (name: string, email: string) => ask('PUT', '/intake', intake(name, email)),
    answer: (item: string, answer: Answer | null, revision = 1) => ask('PUT', `/answers/${item}`, { answer, revision }),
    submit: (comment = '') => ask<CandidatePage>('POST', '/submit', { comment }),
  };
}

/** An answer of the right kind, good or poor, without looking at the key: the same options in whatever order somebody sees them. */
export function anAnswer(item: PageItem, text: string, choice = 0): Answer {
  const byWords = item.options.map((_, at) => at).toSorted((a, b) => (item.options[a]! < item.options[b]! ? -1 : 1));
  switch (item.kind) {
    case 'choice':
      return { kind: 'choice', choice: byWords[choice] ?? 0 };
    case 'multi':
      return { kind: 'multi', choices: byWords.slice(0, 2) };
    case 'numeric':
      return { kind: 'numeric', value: '42' };
    case 'ranking':
      return { kind: 'ranking', order: byWords };
    case 'interview':
      return { kind: 'interview', said: [{ to: 0, text }] };
    default:
      return { kind: item.kind, text };
  }
}

/** From the link to the last click. */
export async function sit(
  link: string,
  who: { name: string; email: string; text: string; choice?: number },
): Promise<void> {
  const candidate = candidateAt(link);
  await candidate.agree({ noticeModel: (await candidate.page()).notice.model });
  await candidate.introduce(who.name, who.email);
  for (const item of (await candidate.page()).questions)
    await candidate.answer(item.id, anAnswer(item, who.text, who.choice));
  const { status } = await candidate.submit();
  if (status !== 200) throw new Error(`The submission was answered with ${status}.`);
}
