// A small but real botbuilder bot on a real port, with the tenant mounted beside it.
import type { AddressInfo } from 'node:net';
import type {
  Activity,
  AdaptiveCardInvokeResponse,
  AdaptiveCardInvokeValue,
  Attachment,
  FileConsentCardResponse,
  MessagingExtensionAction,
  MessagingExtensionActionResponse,
  MessagingExtensionQuery,
  MessagingExtensionResponse,
  TaskModuleRequest,
  TaskModuleResponse,
  TurnContext,
} from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } from 'botbuilder';
import express from 'express';
import type { TeamsPlayground, TeamsPlaygroundOptions } from '#playground/teams/playground.ts';
import { createTeamsPlayground } from '#playground/teams/playground.ts';

export const RUTH = 'Ruth Marlow';
export const OWEN = 'Owen Bright';
export const LEILA = 'Leila Haddad';
export const SAM = 'Sam Okoro';
export const HIRING = 'Backend hiring';

/** What the bot does; what is left out is answered by botbuilder itself. */
export interface Deeds {
  message?: (context: TurnContext) => Promise<void>;
  execute?: (context: TurnContext, value: AdaptiveCardInvokeValue) => Promise<AdaptiveCardInvokeResponse>;
  taskFetch?: (context: TurnContext, request: TaskModuleRequest) => Promise<TaskModuleResponse>;
  taskSubmit?: (context: TurnContext, request: TaskModuleRequest) => Promise<TaskModuleResponse>;
  query?: (context: TurnContext, query: MessagingExtensionQuery) => Promise<MessagingExtensionResponse>;
  actionFetch?: (context: TurnContext, action: MessagingExtensionAction) => Promise<MessagingExtensionActionResponse>;
  actionSubmit?: (context: TurnContext, action: MessagingExtensionAction) => Promise<MessagingExtensionActionResponse>;
  accept?: (context: TurnContext, response: FileConsentCardResponse) => Promise<void>;
  decline?: (context: TurnContext, response: FileConsentCardResponse) => Promise<void>;
}

class Bot extends TeamsActivityHandler {
  constructor(deeds: Deeds, heard: Activity[]) {
    super();
    this.onTurn(async (context, next) => {
      heard.push(structuredClone(context.activity));
      await next();
    });
    this.onMessage(async (context, next) => {
      await deeds.message?.(context);
      await next();
    });
    Object.assign(
      this,
      defined({
        onAdaptiveCardInvoke: deeds.execute,
        handleTeamsTaskModuleFetch: deeds.taskFetch,
        handleTeamsTaskModuleSubmit: deeds.taskSubmit,
        handleTeamsMessagingExtensionQuery: deeds.query,
        handleTeamsMessagingExtensionFetchTask: deeds.actionFetch,
        handleTeamsMessagingExtensionSubmitAction: deeds.actionSubmit,
        handleTeamsFileConsentAccept: deeds.accept,
        handleTeamsFileConsentDecline: deeds.decline,
      }),
    );
  }
}

const defined = (handlers: object) =>
  Object.fromEntries(Object.entries(handlers).filter(([, handler]) => handler !== undefined));

export interface Running {
  adapter: CloudAdapter;
  playground: TeamsPlayground;
  tenant: TeamsPlayground['tenant'];
  /** Every activity that passed the bot's own check, oldest first. */
  heard: Activity[];
  url: string;
  close: () => Promise<void>;
}

export interface BotOptions extends Partial<TeamsPlaygroundOptions> {
  /** Where activities are sent. */
  path?: () => string;
}

/** Starts the bot and the tenant on one port. */
export async function startBot(deeds: Deeds = {}, options: BotOptions = {}): Promise<Running> {
  const site = express();
  let url = '';
  const { path = () => '/api/messages', ...others } = options;
  const playground = createTeamsPlayground({ messagesUrl: () => `${url}${path()}`, ...others });
  site.use(playground.router);
  const server = site.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const heard: Activity[] = [];
  const adapter = adapterFor(playground);
  const bot = new Bot(deeds, heard);
  site.post('/api/messages', express.json({ limit: '1mb' }), (request, response, next) => {
    adapter.process(request, response, (context) => bot.run(context)).then(undefined, next);
  });
  // What botbuilder throws at a bad token is not for the screen.
  site.use((_error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
    response.status(500).end();
  });
  return {
    adapter,
    playground,
    tenant: playground.tenant,
    heard,
    url,
    async close() {
      await playground.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The adapter with its check of tokens on, its keys and its own bearer from the tenant. */
export function adapterFor(playground: TeamsPlayground): CloudAdapter {
  const metadata = playground.metadataUrl();
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        MicrosoftAppId: playground.appId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: playground.tenantId,
        ValidateAuthority: 'false',
        ToChannelFromBotLoginUrl: playground.serviceUrl(),
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        OAuthUrl: playground.serviceUrl(),
        ToBotFromChannelOpenIdMetadataUrl: metadata,
        ToBotFromEmulatorOpenIdMetadataUrl: metadata,
        CallerId: 'urn:botframework:azure',
      },
      {
        isValidAppId: (id) => Promise.resolve(id === playground.appId),
        isAuthenticationDisabled: () => Promise.resolve(false),
        createCredentials: () =>
          Promise.resolve({
            signRequest(request) {
              request.headers.set('authorization', `Bearer ${playground.staticToken}`);
              return Promise.resolve(request);
            },
          }),
      },
    ),
  );
  adapter.onTurnError = (_context, error) => Promise.reject(error);
  return adapter;
}

/** An Adaptive Card as an attachment. */
export const adaptive = (content: object): Attachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', ...content },
});

export const words = (text: string) => ({ type: 'TextBlock', text });

/** The answer to an invoke that puts this card in the old one's place. */
export const replaced = (content: object): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: adaptive(content).content as Record<string, unknown>,
});

/** The newest message of a conversation, replies included, as this member sees it. */
export function newest({ tenant }: Running, user: string, conversation = HIRING) {
  const all = tenant.see({ user, conversation }).messages.flatMap((message) => [message, ...message.replies]);
  const message = all.toSorted((a, b) => Number(a.id) - Number(b.id)).at(-1);
  if (!message) throw new Error(`nothing is said in ${conversation}`);
  return message;
}
