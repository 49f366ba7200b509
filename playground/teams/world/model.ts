// What a Teams tenant holds, as far as the app can see it.
import type { CardJson, ConversationKind, ShownMember } from '../page/contract.ts';

export interface Member extends Omit<ShownMember, 'teamRole'> {
  aadObjectId: string;
  timezone: string;
}

export interface Team {
  /** The id of its General channel too, as in Teams. */
  id: string;
  name: string;
  aadGroupId: string;
  owners: string[];
  members: string[];
}

export interface Conversation {
  id: string;
  kind: ConversationKind;
  title: string;
  team?: string;
  channelType?: 'standard' | 'private';
  members: string[];
  installed: boolean;
  /** Set when somebody took the app out: it may not write here by itself. */
  removed?: true;
  /** Whether the app has been told that it was added. */
  greeted: boolean;
}

/** As in the Connector's `Attachment`. */
export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
}

export interface Message {
  /** Milliseconds since 1970 when it was sent, never the same twice: Teams' own form of an id. */
  id: string;
  conversation: string;
  /** A member's id, or the bot's. */
  from: string;
  /** Milliseconds. */
  at: number;
  editedAt?: number;
  format: 'markdown' | 'plain' | 'html';
  text: string;
  attachments: Attachment[];
  /** The post that this answers. */
  replyTo?: string;
  /** The cards that single viewers see instead, by member. */
  own: Record<string, CardJson>;
  consent?: 'accepted' | 'declined';
}

export interface SharedFile {
  id: string;
  name: string;
  size: number;
  owner: string;
  /** Base64, so that the state is one JSON file. */
  content: string;
}

/** All that a restart keeps. */
export interface Space {
  tenant: { id: string; name: string };
  members: Member[];
  teams: Team[];
  conversations: Conversation[];
  messages: Message[];
  files: SharedFile[];
  /** The newest message each member has seen, by member and conversation. */
  reads: Record<string, Record<string, string>>;
  /** The newest id given out. */
  lastId: number;
}
