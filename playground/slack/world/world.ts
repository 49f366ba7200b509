// The running workspace: what is kept, what is open now, and how others hear of a change.
import { randomBytes } from 'node:crypto';
import type { Log } from '../../keep.ts';
import type { Traffic } from '../../traffic.ts';
import type { OptionGroup, Option } from './block-kit.ts';
import type { Channel, Member, Message, Space, View } from './model.ts';
import type { Fault } from './traffic.ts';

export interface Shortcut {
  name: string;
  callbackId: string;
}

export interface Settings {
  signingSecret: string;
  botToken: string;
  eventsUrl: () => string;
  /** Where this stand-in is reached, for response URLs and file links. */
  baseUrl: () => string;
  /** How long the app may take to acknowledge, in milliseconds. */
  ackMs: number;
  /** When an event is sent again after a failure, in milliseconds. */
  retryDelays: readonly number[];
  /** Names beside this machine's own under which the page may be used. */
  hosts: readonly string[];
  shortcuts: readonly Shortcut[];
  /** The host of a language model that reads what is written here. */
  readBy: string | null;
  log: Log;
}

export interface Trigger {
  member: string;
  madeAt: number;
  used: boolean;
  /** The view in which the member acted, when it was one. */
  viewId?: string;
}

export interface ResponseUrl {
  channel: string;
  member: string;
  madeAt: number;
  uses: number;
  /** The message that carried the button, when there was one. */
  messageTs?: string;
}

export interface World {
  readonly settings: Settings;
  readonly now: () => number;
  space: Space;
  /** Open modals of each member, the top one last. */
  readonly modals: Map<string, View[]>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  /** What an external menu last offered, by action id. */
  readonly suggestions: Map<string, (Option | OptionGroup)[]>;
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

/** An id in Slack's alphabet that cannot be guessed. */
export const newId = (prefix: string): string => prefix + randomBytes(10).toString('hex').toUpperCase().slice(0, 10);

/** A message timestamp: seconds and microseconds, never the same twice, never going back. */
export function nextTs(world: World): string {
  const micros = Math.max(Math.floor(world.now()) * 1000, world.space.lastTs + 1);
  world.space.lastTs = micros;
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`;
}

export const memberOf = (world: World, id: string): Member | undefined =>
  world.space.members.find((member) => member.id === id);

export const channelOf = (world: World, id: string): Channel | undefined =>
  world.space.channels.find((channel) => channel.id === id);

/** What this member sees in this channel, oldest first. */
export function messagesSeenBy(world: World, member: string, channel: string): Message[] {
  return world.space.messages.filter(
    (message) => message.channel === channel && (message.onlyFor === undefined || message.onlyFor === member),
  );
}

/** The view with this id, wherever it is open. */
export function viewOf(world: World, id: string): View | undefined {
  const open = [...world.modals.values()].flat();
  return [...open, ...Object.values(world.space.homes)].find((view) => view.id === id);
}
