// The running tenant: what is kept, what is open now, and how others hear of a change.
import { randomBytes } from 'node:crypto';
import type { Log } from '../../keep.ts';
import type { Traffic } from '../../traffic.ts';
import type { BotCommand, ExtensionCommand, FoundResult, ShownToast } from '../page/contract.ts';
import type { Dialog } from './dialogs.ts';
import type { Fault } from './faults.ts';
import type { Keys } from './keys.ts';
import type { Attachment, Conversation, Member, Message, Space, Team } from './model.ts';

/** What the app's manifest says, as far as a client shows it. */
export interface AppManifest {
  name: string;
  commands: BotCommand[];
  extension: ExtensionCommand[];
  /** Hosts whose links the app previews. */
  linkHosts: string[];
}

export interface Settings {
  appId: string;
  /** The bearer that the app sends with its calls. */
  staticToken: string;
  manifest: AppManifest;
  /** Where the app takes activities. */
  messagesUrl: () => string;
  /** Where this stand-in is reached. */
  baseUrl: () => string;
  /** How long the app may take over an invoke, in milliseconds. */
  invokeMs: number;
  /** How long the app may take over a message, in milliseconds. */
  messageMs: number;
  /** Whether Teams' rates per conversation are held. */
  rates: boolean;
  /** Names beside this machine's own under which the page may be used. */
  hosts: readonly string[];
  log: Log;
}

/** A result that was found, until it is shared. */
export interface Found extends FoundResult {
  attachment: Attachment;
}

export interface World {
  readonly settings: Settings;
  readonly now: () => number;
  readonly keys: Promise<Keys>;
  space: Space;
  /** The open dialog of each member. */
  readonly dialogs: Map<string, Dialog>;
  readonly toasts: Map<string, ShownToast[]>;
  readonly found: Map<string, Found>;
  /** The conversation that each member looks at. */
  readonly viewing: Map<string, string>;
  /** Cards that are being asked for, as `message member`. */
  readonly refreshing: Set<string>;
  /** Greetings under way, by conversation or team. */
  readonly greetings: Map<string, Promise<void>>;
  /** When the app last called, by kind of call and conversation. */
  readonly rates: Map<string, number[]>;
  readonly traffic: Traffic<Fault>;
  readonly listeners: Set<() => void>;
  /** Deliveries that have not ended, so that closing can wait for them. */
  readonly underway: Set<Promise<unknown>>;
  readonly stop: AbortController;
}

/** Tells everyone who listens that something visible has changed. */
export function changed(world: World): void {
  for (const listener of world.listeners) listener();
}

/** An id that cannot be guessed. */
export const newId = (): string => randomBytes(12).toString('hex');

/** The next message id: a millisecond, never the same twice, never going back. */
export function nextMessageId(world: World): string {
  world.space.lastId = Math.max(Math.floor(world.now()), world.space.lastId + 1);
  return String(world.space.lastId);
}

export const botId = (world: World): string => `28:${world.settings.appId}`;
export const serviceUrl = (world: World): string => `${world.settings.baseUrl()}/teams/`;

export const memberOf = (world: World, id: string): Member | undefined =>
  world.space.members.find((member) => member.id === id);

export const conversationOf = (world: World, id: string): Conversation | undefined =>
  world.space.conversations.find((conversation) => conversation.id === id);

export const teamOf = (world: World, id: string | undefined): Team | undefined =>
  world.space.teams.find((team) => team.id === id);

export const messageOf = (world: World, id: string): Message | undefined =>
  world.space.messages.find((message) => message.id === id);

/** A member who must exist, by id or by name: a test or the page named them. */
export function mustBeMember(world: World, wanted: string): Member {
  const member = memberOf(world, wanted) ?? world.space.members.find(({ name }) => name === wanted);
  if (!member) throw new Error(`no member ${wanted}`);
  return member;
}

/** A conversation that must exist for this member, by id, by title, or `personal` for theirs with the app. */
export function mustBeConversation(world: World, wanted: string, member: string): Conversation {
  const found = world.space.conversations.find(
    ({ id, title, kind, members }) =>
      members.includes(member) && (id === wanted || title === wanted || (wanted === 'personal' && kind === wanted)),
  );
  if (!found) throw new Error(`no conversation ${wanted} for ${member}`);
  return found;
}

/** A message that this member must be able to see, with its conversation. */
export function mustBeMessage(
  world: World,
  id: string,
  member: string,
): { message: Message; conversation: Conversation } {
  const message = messageOf(world, id);
  if (!message) throw new Error(`no message ${id}`);
  return { message, conversation: mustBeConversation(world, message.conversation, member) };
}

/** Adds a message under a new id. */
export function addMessage(world: World, about: Omit<Message, 'id' | 'at' | 'own'>): Message {
  const id = nextMessageId(world);
  const message: Message = { ...about, id, at: Number(id), own: {} };
  world.space.messages.push(message);
  changed(world);
  return message;
}

/** Adds a note for one member; the newest five are kept. */
export function toast(world: World, member: string, note: Omit<ShownToast, 'id'>): void {
  const before = world.toasts.get(member) ?? [];
  world.toasts.set(member, [...before, { ...note, id: newId() }].slice(-5));
  changed(world);
}
