// What the page knows of Teams: the tenant as one member sees it, and which conversation is open.
import { computed, signal } from '@preact/signals';
import type {
  DeedAnswer,
  DeedName,
  Deeds,
  ShownConversation,
  ShownMessage,
  TeamsSnapshot,
} from '../../teams/page/contract.ts';
import { online } from '../state.ts';
import { fetchTeams, openTeamsStream, post } from './api.ts';

/** Null until it has been read once, and for as long as there is none. */
export const teams = signal<TeamsSnapshot | null>(null);
const conversationId = signal('');

const wanted = signal(new URLSearchParams(location.search).get('teams') ?? '');

export const teamsThere = computed(() => teams.value !== null);
export const conversations = computed(() => teams.value?.conversations ?? []);
export const conversation = computed(
  () => conversations.value.find(({ id }) => id === conversationId.value) ?? conversations.value[0],
);
export const unreadInTeams = computed(() => conversations.value.reduce((sum, { unread }) => sum + unread, 0));

export function openConversation(id: string): void {
  conversationId.value = id;
}

/** Draws Teams as another member sees it; the address keeps the choice. */
export function actInTeamsAs(member: string): void {
  wanted.value = member;
  const address = new URL(location.href);
  address.searchParams.set('teams', member);
  history.replaceState(null, '', address);
  void refreshTeams();
}

/** Does something as the acting member; what is to be seen afterwards has been read when it resolves. */
export async function deed<Name extends DeedName>(name: Name, body: Deeds[Name]): Promise<DeedAnswer> {
  const answer = await post(name, { ...body, user: teams.value?.me.id ?? '' });
  await refreshTeams();
  return answer;
}

let reading: Promise<void> | undefined;
let next: Promise<void> | undefined;

/** Reads the tenant; calls made meanwhile are answered by one more reading. */
function refreshTeams(): Promise<void> {
  if (!reading) {
    reading = read().finally(() => (reading = undefined));
    return reading;
  }
  next ??= reading.then(() => {
    next = undefined;
    return refreshTeams();
  });
  return next;
}

async function read(): Promise<void> {
  try {
    const found = await fetchTeams(wanted.value);
    teams.value = found === 'absent' ? null : await seenByAnother(found);
  } catch {
    online.value = false;
  }
}

/** Until somebody is chosen, Slack and Teams are seen by two people. */
async function seenByAnother(found: TeamsSnapshot): Promise<TeamsSnapshot> {
  const second = found.members[1];
  if (wanted.value !== '' || !second) return found;
  wanted.value = second.id;
  const again = await fetchTeams(second.id);
  return again === 'absent' ? found : again;
}

/** Keeps Teams up to date for as long as the page is open; does nothing where there is no Teams. */
export async function followTeams(): Promise<void> {
  await refreshTeams();
  if (!teamsThere.value) return;
  openTeamsStream().addEventListener('change', () => void refreshTeams());
}

/** A message and its replies, in the order in which they stand. */
const flat = (messages: ShownMessage[]): ShownMessage[] => messages.flatMap((one) => [one, ...one.replies]);

export const allMessages = ({ messages }: ShownConversation): ShownMessage[] => flat(messages);

/** Changes whenever the member has something new to look at: an unseen message, or a card that offers everybody a version of their own. */
export function sightOf(shown: ShownConversation): string {
  const cards = allMessages(shown).flatMap(({ id, attachments }) =>
    attachments.flatMap((one) =>
      one.kind === 'adaptive' && 'refresh' in one.card ? [id, one.own ? 'own' : JSON.stringify(one.card)] : [],
    ),
  );
  return JSON.stringify([teams.value?.me.id, shown.id, shown.unread > 0, allMessages(shown).length, cards]);
}
