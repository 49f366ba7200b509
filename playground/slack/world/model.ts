// What a Slack workspace holds, as far as the product can see it.
import type { Block, Text } from './block-kit.ts';
import type { FieldState } from './field-state.ts';

export interface Member {
  id: string;
  /** The handle, as in `user_name`. */
  name: string;
  realName: string;
  /** Shown in the member switcher: recruiter, hiring manager. */
  title: string;
  email: string;
  /** As in `fr-FR`. */
  locale: string;
  admin: boolean;
  guest: boolean;
  /** Where they come from another team: one of the same enterprise, or of another company that a channel is shared with. */
  home?: { team: string; enterprise?: string };
  bot: boolean;
}

export interface Channel {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'direct';
  members: string[];
}

export interface SharedFile {
  id: string;
  name: string;
  mimetype: string;
  size: number;
  owner: string;
  /** Base64, so that the state is one JSON file. */
  content: string;
}

/** `command` shows what a member typed; `failure` is Slack's own word when the app did not answer. */
export type MessageKind = 'post' | 'command' | 'failure';

export interface Message {
  ts: string;
  channel: string;
  author: string;
  kind: MessageKind;
  text: string;
  blocks: Block[];
  files: string[];
  /** What the app says below its links in it. */
  unfurled?: Block[];
  /** Set when only this member sees it. */
  onlyFor?: string;
  threadTs?: string;
  editedTs?: string;
  metadata?: unknown;
  /** What was chosen in it so far, by block and action. */
  values: Values;
}

export type Values = Record<string, Record<string, FieldState>>;

export interface View {
  id: string;
  type: 'modal' | 'home';
  owner: string;
  hash: string;
  rootId: string;
  previousId: string | null;
  externalId: string;
  callbackId: string;
  privateMetadata: string;
  title?: Text;
  submit?: Text;
  close?: Text;
  clearOnClose: boolean;
  notifyOnClose: boolean;
  blocks: Block[];
  values: Values;
}

/** All that a restart keeps. */
export interface Space {
  /** `orgWide`: the app was installed for the whole enterprise. */
  team: { id: string; name: string; domain: string; enterprise?: string; orgWide?: boolean };
  app: { id: string; botUser: string; botId: string; name: string };
  members: Member[];
  channels: Channel[];
  messages: Message[];
  homes: Record<string, View>;
  files: SharedFile[];
  /** The newest message each member has seen, by member and channel. */
  reads: Record<string, Record<string, string>>;
  /** The newest timestamp given out, in microseconds. */
  lastTs: number;
}
