// Talks to the workspace; what goes wrong comes back as words for the person.
import type { Option } from '../slack/world/block-kit.ts';
import type { Plain } from '../slack/world/field-state.ts';
import type { Snapshot } from '../slack/page/snapshot.ts';
import type { Submitted } from '../slack/outbound/submission.ts';

export interface Place {
  messageTs?: string;
  viewId?: string;
}

export interface Deed extends Place {
  user: string;
  actionId: string;
  blockId: string;
  value?: Plain;
  values?: Record<string, Plain>;
}

const API = '/playground/api';

/** What the person reads for each name of a failure. */
const words: Record<string, string> = {
  operation_timeout: 'Shortlist didn’t answer within 3 seconds. Nothing is lost. Try again.',
  dispatch_failed: 'Shortlist can’t be reached just now. Nothing is lost. Try again in a moment.',
  gone: 'This card had changed. Here is the latest.',
  offline: 'The playground can’t be reached. Nothing is lost. Check that it is still running.',
};

/** The sentence for a failure; unknown names are said as they are. */
export const failureWords = (name: string): string => words[name] ?? `Shortlist’s answer was refused: ${name}.`;

async function post<T>(path: string, body: object): Promise<T & { error?: string }> {
  try {
    const response = await fetch(`${API}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as T & { error?: string };
  } catch {
    return { error: 'offline' } as T & { error?: string };
  }
}

/** The sentence to show when it failed, else undefined. */
async function attempt(path: string, body: object): Promise<string | undefined> {
  const { error } = await post<object>(path, body);
  return error === undefined ? undefined : failureWords(error);
}

export async function fetchState(user: string): Promise<Snapshot> {
  const response = await fetch(`${API}/state?as=${encodeURIComponent(user)}`);
  if (!response.ok) throw new Error(`state answered ${response.status}`);
  return (await response.json()) as Snapshot;
}

export const openStream = (): EventSource => new EventSource(`${API}/stream`);

export const type = (body: { user: string; channel: string; text: string; files: string[] }) => attempt('type', body);
export const act = (deed: Deed) => attempt('act', deed);
export const shortcut = (body: { user: string; messageTs: string; callbackId: string }) => attempt('shortcut', body);
export const close = (body: { user: string; viewId: string }) => attempt('close', body);
export const openHome = (user: string, tab: 'home' | 'messages') => attempt('home', { user, tab });
export const markRead = (body: { user: string; channel: string; ts: string }) => attempt('read', body);
export const startOver = () => attempt('start-over', {});

export const suggest = (body: Place & { user: string; actionId: string; blockId: string; query: string }) =>
  post<{ options?: Option[] }>('suggest', body);

export async function submit(body: {
  user: string;
  viewId: string;
  values: Record<string, Plain>;
}): Promise<Submitted> {
  const answer = await post<Submitted>('submit', body);
  return 'kind' in answer ? answer : { kind: 'failed', error: 'offline' };
}

/** Uploads a file and resolves with its id, or with the sentence to show. */
export async function upload(user: string, file: File): Promise<{ id: string } | { failed: string }> {
  const query = new URLSearchParams({ as: user, name: file.name });
  try {
    const response = await fetch(`${API}/files?${query.toString()}`, { method: 'POST', body: file });
    if (response.ok) return (await response.json()) as { id: string };
    return { failed: `${file.name} wasn’t taken. Files up to 10 MB fit.` };
  } catch {
    return { failed: failureWords('offline') };
  }
}
