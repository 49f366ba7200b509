import type { Platform } from './members.ts';

/** Where a platform can be reached again without being spoken to first; holds ids, never a name. */
export type Conversation = {
  platform: Platform;
  externalId: string;
  kind: 'personal' | 'group' | 'channel';
  /** Of a personal conversation: the member's id on the platform. */
  member: string | null;
  serviceUrl: string;
  reference: Record<string, string>;
};

export type ConversationStore = {
  /** Kept, in place of what was known of it. */
  saveConversation(conversation: Conversation): Promise<void>;
  conversation(platform: Platform, externalId: string): Promise<Conversation | undefined>;
  /** The newest personal conversation with a member, by their id on the platform. */
  personalConversation(platform: Platform, member: string): Promise<Conversation | undefined>;
  /** The one that was heard from last: it knows where the platform can be reached. */
  newestConversation(platform: Platform): Promise<Conversation | undefined>;
  forgetConversation(platform: Platform, externalId: string): Promise<void>;
};
