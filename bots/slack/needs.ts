// What the bot asks of Slack, as data: the app manifest says the same, and a test holds both against the code.

/** The slash commands that `listen` answers; the manifest's words for them. */
export const COMMANDS = [
  {
    command: '/assess',
    description: 'Assess candidates for an opening, here in the thread',
    usageHint: 'new, invite, list, show, rank, compare, remind, link, unlink, close, settings, help',
  },
] as const;

/** Scopes of the bot token, each with its reason in a sentence. */
export const SCOPES = {
  commands: 'Adds the command /assess.',
  'chat:write': 'Posts an assessment’s card in its channel, keeps it up to date, and answers members.',
  'chat:write.public': 'Posts a card in a public channel without being invited first; such a card holds no names.',
  'users:read':
    'Learns a member’s name, time zone, language, and whether they are an admin or a guest: when they first come, and once a day at most.',
  'im:write': 'Opens a direct message with a member.',
  'files:write': 'Sends a report’s PDF to the member who asked for it, as a direct message.',
} as const;
type Scope = keyof typeof SCOPES;

/** What isn't a call of the Web API but needs a scope. */
export const FEATURE_SCOPES = ['commands'] as const satisfies Scope[];

/** The Web API methods that the bot calls, each with the scopes that Slack asks for. */
export const METHODS = {
  'auth.test': [],
  'chat.postMessage': ['chat:write', 'chat:write.public'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.open': ['im:write'],
  'files.uploadV2': ['files:write'],
  'users.info': ['users:read'],
  'views.open': [],
} as const satisfies Record<string, Scope[]>;

/** Events that Slack is asked to send: none, since everything begins with a command or a press. */
export const EVENTS: readonly string[] = [];
