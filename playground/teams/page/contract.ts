// What the Teams page shows to one member, and what that member may do: the words between the page and its API under `/playground/teams/api`.
import type { Mail } from '../../page/mails.ts';

/** An Adaptive Card, Microsoft's JSON as it stands. */
export type CardJson = Record<string, unknown>;

export type ConversationKind = 'channel' | 'groupChat' | 'personal';
export type Height = 'small' | 'medium' | 'large' | number;

export interface ShownMember {
  /** `29:…`, as the bot sees it. */
  id: string;
  name: string;
  /** Shown in the member switcher: recruiter, hiring manager. */
  title: string;
  email: string;
  teamRole: 'owner' | 'member' | 'guest';
  guest: boolean;
  /** The language of their client, as in `en-GB`. */
  locale: string;
}

export interface ShownConversation {
  id: string;
  kind: ConversationKind;
  /** The channel's or chat's name; the app's for a personal chat. */
  title: string;
  /** The team of a channel. */
  team?: string;
  /** A private channel has members of its own. */
  channelType?: 'standard' | 'private';
  /** Ids of the people in it, without the app. */
  members: string[];
  /** False until the app has been added: then nothing here reaches it. */
  installed: boolean;
  /** Oldest first; in a channel these are the posts, and each has its replies. */
  messages: ShownMessage[];
  /** How many of them, replies included, this member has not seen. */
  unread: number;
}

export interface ShownMessage {
  id: string;
  from: { id: string; name: string; bot: boolean };
  /** ISO 8601. */
  at: string;
  edited: boolean;
  /** `html` comes from people with mentions, as `<at>Name</at>`; the bot's is Markdown unless it says otherwise. */
  format: 'markdown' | 'plain' | 'html';
  text: string;
  attachments: ShownAttachment[];
  /** True while this viewer's own version of the card is being asked for. */
  refreshing: boolean;
  replies: ShownMessage[];
}

export type ShownAttachment =
  /** `own`: this viewer's version, from a refresh or a press; the others see another card. */
  | { kind: 'adaptive'; card: CardJson; own: boolean }
  | { kind: 'hero'; title: string; subtitle: string; text: string; images: string[]; buttons: HeroButton[] }
  /** A file that the bot offers; only the member of the personal chat can answer. */
  | { kind: 'fileConsent'; name: string; description: string; size: number; state: 'open' | 'accepted' | 'declined' }
  /** A file that lies in the member's OneDrive, sent by the bot after consent. */
  | { kind: 'fileInfo'; name: string; fileType: string; url: string }
  /** A file that a person has sent. */
  | { kind: 'file'; name: string; size: number; url: string }
  | { kind: 'other'; contentType: string };

/** `messageBack` and `imBack` are pressed with `hero`; `openUrl` is a link. */
export interface HeroButton {
  type: string;
  title: string;
  value: unknown;
}

export interface ShownDialog {
  id: string;
  title: string;
  width: Height;
  height: Height;
  body: { kind: 'card'; card: CardJson } | { kind: 'message'; text: string } | { kind: 'url'; url: string };
  /** Changes with every answer, so that the page knows when to draw it anew. */
  revision: number;
}

/** A short note of Teams itself: what an invoke answered, or that it failed. */
export interface ShownToast {
  id: string;
  kind: 'message' | 'error';
  text: string;
  /** The message under whose card it is shown, or the dialog; beside neither when it is about the whole window. */
  message?: string;
  dialog?: string;
}

/** A command of the app's message extension. */
export interface ExtensionCommand {
  id: string;
  title: string;
  description: string;
  /** `query` searches from the write field; `action` opens a dialog, from a message or the write field. */
  type: 'query' | 'action';
  context: ('compose' | 'commandBox' | 'message')[];
  parameters: { name: string; title: string; description: string }[];
}

/** One of the bot's commands, offered while a member writes. */
export interface BotCommand {
  title: string;
  description: string;
  scopes: ('personal' | 'groupChat' | 'team')[];
}

export interface TeamsSnapshot {
  tenant: string;
  app: { id: string; name: string; commands: BotCommand[]; extension: ExtensionCommand[] };
  me: ShownMember;
  members: ShownMember[];
  /** Those that this member is in. */
  conversations: ShownConversation[];
  dialog: ShownDialog | null;
  toasts: ShownToast[];
  mails: (Mail & { sentAt: string })[];
}

/** Enough of an action's JSON to know it again in the card: its type, and its id, title, verb and data as far as it has them. */
export interface ActionRef {
  type: string;
  id?: string;
  title?: string;
  verb?: string;
  data?: unknown;
}

/** Every value as the card's renderer gives it: text, `true` or `false`, `2026-01-31`, choices joined by commas. */
export type Inputs = Record<string, string>;

/** One found thing; `share` puts it into a conversation. */
export interface FoundResult {
  id: string;
  title: string;
  text: string;
  card: ShownAttachment;
}

/** What may be posted: the path below `/playground/teams/api/` and its JSON body; each has `user`, the member's id. */
export interface Deeds {
  /** `@Shortlist` or `@Ruth Marlow` in the text becomes a mention. In a channel or group chat only a message that mentions the app reaches it. */
  say: { conversation: string; text: string; replyTo?: string; files?: string[] };
  /** Looks at a conversation: what it holds is read, and the cards that ask for it are refreshed for this member, and again after each edit while they look. Looking twice changes nothing. */
  view: { conversation: string };
  /** Action.Execute and Action.Submit on a message's card; inputs are checked first, as the client does. */
  press: { message: string; action: ActionRef; inputs: Inputs };
  /** `messageBack`, `imBack` or `invoke` button of a hero card, by its place. */
  hero: { message: string; button: number };
  /** Action.Submit or Action.Execute in the open dialog. */
  'dialog/submit': { dialog: string; action: ActionRef; inputs: Inputs };
  'dialog/close': { dialog: string };
  /** Searches with a `query` command. */
  'extension/query': { conversation: string; command: string; parameters: Record<string, string> };
  /** Sends a found result as this member's message. */
  'extension/share': { conversation: string; result: string; replyTo?: string };
  /** Opens the dialog of an `action` command, on a message or from the write field. */
  'extension/open': { conversation: string; command: string; message?: string };
  consent: { message: string; accept: boolean };
  /** Adds the app to the conversation (to the whole team for a channel), or takes it out. */
  install: { conversation: string };
  uninstall: { conversation: string };
  dismiss: { toast: string };
  'start-over': object;
}

export type DeedName = keyof Deeds;

/** What is answered to a deed. What is to be seen afterwards comes with the next snapshot. */
export interface DeedAnswer {
  /** A sentence for the person: Teams' own words when the app did not answer. Also among the toasts. */
  error?: string;
  /** Inputs that the card does not allow, by id, each with its `errorMessage`; nothing was sent then. */
  invalid?: Record<string, string>;
  /** The message that was said or shared. */
  message?: string;
  /** Of `extension/query`. */
  results?: FoundResult[];
}

/*
 * GET  state?as=<member id>    TeamsSnapshot; an unknown member is the first one
 * GET  stream                  server-sent events: `change` after every change
 * POST <deed>                  {user, …Deeds[deed]}: DeedAnswer
 * POST files?as=<id>&name=<file name>   the file itself as the body: {id}, to be said with `say`
 */
