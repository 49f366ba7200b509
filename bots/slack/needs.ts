// What the bot asks of Slack, as data: the app manifest says the same, and a test holds both against the code.

/** The slash commands that `listen` answers; the manifest's words for them. */
export const COMMANDS = [
  {
    command: '/assess',
    description: 'Assess candidates for an opening, here in the thread',
    usageHint: 'new, invite, list, show, rank, compare, remind, link, unlink, close, settings, help',
  },
] as const;

/** Deeds on a message, and the command that each stands for: the message's own text follows it. */
export const SHORTCUTS = [
  {
    name: 'Assess this candidate',
    callbackId: 'assess-candidate',
    description: 'Invite the person in this message to an open assessment',
    command: 'candidate',
  },
  {
    name: 'Start an assessment',
    callbackId: 'assess-message',
    description: 'Draft an assessment from the job description in this message',
    command: 'new',
  },
] as const;

/** Scopes of the bot token, each with its reason in a sentence. */
export const SCOPES = {
  commands: 'Adds the command /assess, and the two shortcuts of a message.',
  'chat:write': 'Posts an assessment’s card in its channel, keeps it up to date, and answers members.',
  'chat:write.public': 'Posts a card in a public channel without being invited first; such a card holds no names.',
  'users:read':
    'Learns a member’s name, time zone, language, and whether they are an admin or a guest: when they first come, and once a day at most.',
  'im:write': 'Opens a direct message with a member.',
  'channels:read': 'Hears that it was added to a public channel, to say hello there once.',
  'groups:read': 'Hears that it was added to a private channel, to say hello there once.',
  'links:read': 'Hears that a link to a report was posted, and of no other address than its own.',
  'links:write': 'Says below that link which assessment it is about, without names or scores.',
  'app_mentions:read': 'Hears of a message that mentions it: a command in words, or files for an assessment’s channel.',
  'im:history': 'Hears of messages to itself, so that files can be handed over in private.',
  'files:read':
    'Reads a file that was handed over: a job description, a list of candidates, a CV. It serves the forms’ file fields too.',
  'files:write': 'Sends a report’s PDF to the member who asked for it, as a direct message.',
} as const;
type Scope = keyof typeof SCOPES;

/** What isn't a call of the Web API but needs a scope: commands, and events. */
export const FEATURE_SCOPES = [
  'commands',
  'channels:read',
  'groups:read',
  'links:read',
  'app_mentions:read',
  'im:history',
] as const satisfies Scope[];

/** The Web API methods that the bot calls, each with the scopes that Slack asks for. */
export const METHODS = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write', 'chat:write.public'],
  'chat.postEphemeral': ['chat:write'],
  'chat.unfurl': ['links:write'],
  'chat.update': ['chat:write'],
  'conversations.open': ['im:write'],
  'files.info': ['files:read'],
  'files.uploadV2': ['files:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
} as const satisfies Record<string, Scope[]>;

/** Where teams install the app themselves, Slack is asked to tell when one ends that; it needs no scope. */
export const ENDING_EVENTS = [
  'app_uninstalled',
  'tokens_revoked',
  'team_access_granted',
  'team_access_revoked',
] as const;
/** Events that Slack is asked to send, each with its reason in a sentence. */
export const EVENTS = {
  app_mention: 'Answers a message that mentions it, and takes its files.',
  app_home_opened: 'Draws a member’s home when they open it.',
  link_shared: 'Says below a report’s link which assessment it is about.',
  member_joined_channel: 'Says hello once where the app itself was added; anybody else’s coming is let pass.',
  'message.im': 'Takes the files of a message to itself.',
} as const;
