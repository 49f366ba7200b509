// What the page knows: the workspace as one member sees it, and which part is shown.
import { computed, signal } from '@preact/signals';
import type { Plain } from '../slack/world/field-state.ts';
import type { ShownChannel, Snapshot } from '../slack/page/snapshot.ts';
import { fetchState, markRead, openStream } from './api.ts';

/** One side of the page. Where there is room, Slack and Teams stand beside each other. */
export type Pane = 'slack' | 'teams' | 'mail';
export type Panel = 'channel' | 'direct' | 'home';

/** The whole workspace; null until it has been read once. */
export const snapshot = signal<Snapshot | null>(null);
/** False while the workspace cannot be reached. */
export const online = signal(true);
export const pane = signal<Pane>('slack');
export const panel = signal<Panel>('channel');
export const channelId = signal('');
/** What was typed into each open modal, by view and block, until it is sent. */
export const drafts = signal<Record<string, Record<string, Plain>>>({});
/** E-mails that were opened, by id. */
export const openedMails = signal<string[]>(stored('opened-mails'));

const wanted = signal(new URLSearchParams(location.search).get('as') ?? '');

export const me = computed(() => snapshot.value?.me ?? '');
/** The host of a language model that reads what is written here. */
export const readBy = computed(() => snapshot.value?.readBy ?? null);
export const shared = computed(() => snapshot.value?.channels.filter(({ kind }) => kind !== 'direct') ?? []);
export const direct = computed(() => snapshot.value?.channels.find(({ kind }) => kind === 'direct'));
export const channel = computed(() => shared.value.find(({ id }) => id === channelId.value) ?? shared.value[0]);
export const unreadInSlack = computed(() => snapshot.value?.channels.reduce((sum, { unread }) => sum + unread, 0) ?? 0);
export const unreadMails = computed(
  () => snapshot.value?.mails.filter(({ id }) => !openedMails.value.includes(id)).length ?? 0,
);

/** Draws the page as another member sees it; the address keeps the choice. */
export function actAs(member: string): void {
  wanted.value = member;
  const address = new URL(location.href);
  address.searchParams.set('as', member);
  history.replaceState(null, '', address);
  void refresh();
}

let reading: Promise<void> | undefined;
let again = false;

/** Reads the workspace; calls made meanwhile are answered by one more reading. */
export function refresh(): Promise<void> {
  if (reading) {
    again = true;
    return reading;
  }
  reading = read().finally(() => {
    reading = undefined;
    if (again) {
      again = false;
      void refresh();
    }
  });
  return reading;
}

async function read(): Promise<void> {
  try {
    snapshot.value = await fetchState(wanted.value);
    online.value = true;
  } catch {
    online.value = false;
  }
}

/** Keeps the page up to date for as long as it is open. */
export function follow(): void {
  const stream = openStream();
  stream.addEventListener('change', () => void refresh());
  stream.addEventListener('error', () => (online.value = false));
}

/** Tells the workspace that the member has seen the newest message here. */
export function seen({ id, messages, unread }: ShownChannel): void {
  const last = messages.at(-1);
  if (unread > 0 && last && document.visibilityState === 'visible') {
    void markRead({ user: me.value, channel: id, ts: last.ts });
  }
}

export function noteMailOpened(id: string): void {
  if (openedMails.value.includes(id)) return;
  openedMails.value = [...openedMails.value, id];
  localStorage.setItem('opened-mails', JSON.stringify(openedMails.value));
}

function stored(name: string): string[] {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]') as string[];
  } catch {
    return [];
  }
}
