// A small bot on the real CloudAdapter, and the page with both workspaces around it: what the Teams side needs to be tried without the product.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Response as BotResponse,
  type TurnContext,
} from 'botbuilder';
import express from 'express';
import { createPlayground } from '#playground/slack/playground.ts';
import { createTeamsPlayground } from '#playground/teams/playground.ts';

type Body = Record<string, unknown>;
const TYPE = 'application/vnd.microsoft.card.adaptive';

const card = (body: Body[], actions: Body[] = [], more: Body = {}): Body => ({
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText: JSON.stringify(body[0]?.['text']),
  body,
  actions,
  ...more,
});
const words = (text: string, more: Body = {}): Body => ({ type: 'TextBlock', text, wrap: true, ...more });
const heading = (text: string): Body => words(text, { style: 'heading', size: 'large', weight: 'bolder' });
const execute = (title: string, verb: string): Body => ({ type: 'Action.Execute', title, verb, data: { id: verb } });

const help = card(
  [
    heading('What Shortlist does'),
    words('It **drafts** assessments.\n- Type _new_\n- [Read more](https://shortlist.example/help)'),
    words('<img src=x onerror="document.title=1"> stays as it was typed'),
  ],
  [
    { type: 'Action.Submit', title: 'New assessment', data: { msteams: { type: 'task/fetch' }, form: 'new' } },
    execute('Count', 'count'),
    execute('Say', 'say'),
    execute('Fail', 'fail'),
  ],
);

const form = (problem?: string): Body =>
  card(
    [
      ...(problem === undefined ? [] : [words(problem, { color: 'attention' })]),
      { type: 'Input.Text', id: 'title', label: 'Job title', isRequired: true, errorMessage: 'Say the job’s title.' },
      { type: 'Input.Text', id: 'job', label: 'Job description', isMultiline: true },
    ],
    [{ type: 'Action.Submit', title: 'Draft it', data: { form: 'new' } }],
  );

const ranked = (text: string, more: Body = {}): Body => card([heading('Backend Developer'), words(text)], [], more);

const dialogOf = (content: Body) => ({
  task: {
    type: 'continue',
    value: { title: 'New assessment', height: 'medium', width: 'medium', card: { contentType: TYPE, content } },
  },
});

const answers: Record<string, (context: TurnContext) => Promise<{ status: number; body?: object }>> = {
  'adaptiveCard/action': async ({ activity }) => {
    const { verb } = (activity.value as { action: { verb: string } }).action;
    if (verb === 'fail') return { status: 500 };
    const said = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '6 are reminded.' };
    if (verb === 'say') return { status: 200, body: said };
    const shown = verb === 'mine' ? ranked(`Names, for ${activity.from.name}`) : ranked('Counted: 3 of 18 finished');
    return { status: 200, body: { statusCode: 200, type: TYPE, value: shown } };
  },
  'task/fetch': async () => ({ status: 200, body: dialogOf(form()) }),
  'composeExtension/fetchTask': async () => ({ status: 200, body: dialogOf(form()) }),
  'task/submit': submitted,
  'composeExtension/submitAction': submitted,
  'composeExtension/query': async ({ activity }) => {
    const { name, value = '' } = (activity.value as { parameters: { name: string; value?: string }[] }).parameters[0]!;
    const begun = name === 'initialRun' ? '' : value.toLowerCase();
    const found = ['Backend Developer', 'Data engineer'].filter((title) => title.toLowerCase().includes(begun));
    const attachments = found.map((name) => ({
      contentType: TYPE,
      content: card([heading(name)]),
      preview: {
        contentType: 'application/vnd.microsoft.card.hero',
        content: { title: name, text: '12 of 18 finished' },
      },
    }));
    return { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } };
  },
  'fileConsent/invoke': async () => ({ status: 200 }),
};

async function submitted(context: TurnContext): Promise<{ status: number; body?: object }> {
  const { title, job = '' } = (context.activity.value as { data: Record<string, string> }).data;
  if (job.length < 10) return { status: 200, body: dialogOf(form('Say a little more: one whole sentence is enough.')) };
  await context.sendActivity({
    type: 'message',
    attachments: [{ contentType: TYPE, content: card([heading(`Draft: ${title}`)]) }],
  });
  return { status: 200 };
}

const attached = (contentType: string, content: Body, name?: string) => ({
  type: 'message',
  attachments: [{ contentType, content, ...(name !== undefined && { name }) }],
});

/** What is said to the bot, by a word in it. */
const replies: [RegExp, () => object][] = [
  [
    /file/u,
    () =>
      attached(
        'application/vnd.microsoft.teams.card.file.consent',
        { description: 'The audit as a table', sizeInBytes: 18_400, acceptContext: {}, declineContext: {} },
        'audit.csv',
      ),
  ],
  [/mine/u, () => attached(TYPE, ranked('Counts for everybody', { refresh: { action: execute('Mine', 'mine') } }))],
  [/./u, () => attached(TYPE, help)],
];

async function turn(context: TurnContext): Promise<void> {
  const { type, name, text } = context.activity;
  if (type === 'invoke') {
    const value = (await answers[name ?? '']?.(context)) ?? { status: 501 };
    await context.sendActivity({ type: 'invokeResponse', value });
  }
  if (type === 'message') await context.sendActivity(replies.find(([word]) => word.test(text))?.[1]() ?? {});
}

const manifest = {
  commands: ['help', 'new', 'list'].map((title) => ({
    title,
    description: `What ${title} does`,
    scopes: ['personal' as const, 'groupChat' as const, 'team' as const],
  })),
  extension: [
    {
      id: 'find',
      title: 'Find an assessment',
      description: 'By its title',
      type: 'query' as const,
      context: ['compose' as const],
      parameters: [{ name: 'title', title: 'Title', description: 'A job title' }],
    },
    {
      id: 'assess',
      title: 'Assess from this message',
      description: 'Drafts from what was said',
      type: 'action' as const,
      context: ['message' as const],
      parameters: [],
    },
  ],
};

export async function startTeamsPage() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const teams = createTeamsPlayground({ messagesUrl: `${url}/api/messages`, manifest });
  const slack = createPlayground({ signingSecret: 'secret', botToken: 'xoxb-token', eventsUrl: `${url}/slack/events` });
  const app = express();
  const adapter = adapterFor(teams.appId, teams.metadataUrl(), teams.staticToken);
  app.post('/api/messages', express.json({ limit: '1mb' }), (request, response) => {
    void adapter.process(request, response as unknown as BotResponse, turn);
  });
  app.use(teams.router, slack.router);
  server.on('request', app);
  return {
    url,
    tenant: teams.tenant,
    stop: async () => {
      await Promise.all([teams.close(), slack.close()]);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function adapterFor(appId: string, metadata: string, token: string): CloudAdapter {
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'MultiTenant',
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    CallerId: 'urn:botframework:azure',
  };
  return new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(settings, {
      isValidAppId: async (id) => id === appId,
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({
        signRequest: async (request) => {
          request.headers.set('authorization', `Bearer ${token}`);
          return request;
        },
      }),
    }),
  );
}
