// The whole product beside a Teams tenant that speaks the Bot Connector's protocol, and what a member does in it.
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { readConfig } from '../../config.ts';
import { start, type Running } from '../../main.ts';
import type { ActionRef, CardJson, ShownMessage } from '#playground/teams/page/contract.ts';
import { createTeamsPlayground, type TeamsPlayground } from '#playground/teams/playground.ts';
import type { Tenant } from '#playground/teams/tenant.ts';
import { freePort } from './app.ts';
import { removeFolder } from './data-folder.ts';

export type TeamsApp = {
  url: string;
  databaseUrl: string;
  tenant: Tenant;
  teams: TeamsPlayground;
  /** Stops all of it and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export const ruth = 'Ruth Marlow';
export const owen = 'Owen Bright';
export const leila = 'Leila Haddad';
export const sam = 'Sam Okoro';
export const channel = 'Backend hiring';
export const panel = 'Panel';

/** Starts everything with Teams alone; `env` adds to the environment. */
export async function startTeamsApp(env: Record<string, string> = {}): Promise<TeamsApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-teams-'));
  await chmod(dataDir, 0o711);
  const [port, server] = [await freePort(), createServer()];
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${port}`;
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const teams = createTeamsPlayground({ messagesUrl: `${url}/api/messages`, baseUrl });
  server.on('request', express().use(teams.router));
  const full = {
    PORT: String(port),
    DATA_DIR: dataDir,
    PUBLIC_URL: url,
    TEAMS_APP_ID: teams.appId,
    TEAMS_TENANT_ID: teams.tenantId,
    TEAMS_OPENID_METADATA: teams.metadataUrl(),
    TEAMS_STATIC_TOKEN: teams.staticToken,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...env,
  };
  let running: Running = await start(readConfig(full), 'all');
  return {
    url,
    get databaseUrl() {
      return running.databaseUrl;
    },
    tenant: teams.tenant,
    teams,
    restart: async () => {
      await running.stop();
      running = await start(readConfig(full), 'all');
    },
    stop: async () => {
      await running.stop();
      await teams.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await removeFolder(dataDir);
    },
  };
}

/** Every message of a list, replies included, oldest first. */
const flat = (messages: ShownMessage[]): ShownMessage[] =>
  messages.flatMap((message) => [message, ...flat(message.replies)]);

export const wordsOf = (shown: unknown): string => JSON.stringify(shown);

/** A member in one conversation. */
export function memberIn(tenant: Tenant, user = ruth, conversation = channel) {
  const messages = (where = conversation) => flat(tenant.see({ user, conversation: where }).messages);
  const newest = (has: RegExp, where = conversation) => messages(where).findLast((one) => has.test(wordsOf(one)));
  const see = (has: RegExp, { ms = 20_000, where = conversation } = {}): Promise<ShownMessage> =>
    tenant.waitFor(() => newest(has, where), ms);
  const say = async (text: string, where = conversation) => {
    const isPersonal = where === 'personal';
    return tenant.say({ user, conversation: where, text: isPersonal ? text : `@Shortlist ${text}` }).delivered;
  };
  const press = async (message: ShownMessage, title: string | RegExp, inputs: Record<string, string> = {}) => {
    const action = actionIn(cardsOf(message), title);
    return tenant.press({ user, message: message.id, action, inputs });
  };
  const dialog = () => tenant.waitFor(() => tenant.dialog(user), 10_000);
  const dialogCard = async (): Promise<CardJson> => {
    const { body } = await dialog();
    if (body.kind !== 'card') throw new Error(`The dialog shows no card but ${wordsOf(body)}.`);
    return body.card;
  };
  const submit = async (title: string | RegExp, inputs: Record<string, string> = {}) => {
    const open = await dialog();
    const card = await dialogCard();
    const action = actionIn([card], title);
    return tenant.submit({ user, dialog: open.id, action, inputs: { ...valuesIn(card), ...inputs } });
  };
  const close = async () => tenant.close({ user, dialog: (await dialog()).id });
  return {
    messages,
    newest,
    see,
    say,
    press,
    dialog,
    dialogCard,
    submit,
    close,
    toasts: () => tenant.toasts(user).map(({ text }) => text),
    /** `new` to an open assessment; resolves with its card. */
    open: async (
      title = 'Backend Developer, timetable data',
      job = 'Need: Python; PostgreSQL; HTTP APIs; clear writing.',
    ) => {
      await say('new');
      await press(await see(/Open the form/u), 'Open the form');
      await submit(/Draft|Start|Create/u, { title, job });
      const draft = await see(/Draft: /u, { ms: 60_000 });
      await press(draft, /Approve/u);
      return see(/Nobody is invited yet\.\W/u, { ms: 20_000 });
    },
  };
}

export const cardsOf = (message: ShownMessage): CardJson[] =>
  message.attachments.flatMap((one) => (one.kind === 'adaptive' ? [one.card] : []));

/** The action with this title, wherever it stands. */
export function actionIn(cards: readonly unknown[], title: string | RegExp): ActionRef {
  const found = everything(cards).find(
    (part) =>
      String(part['type']).startsWith('Action.') &&
      (typeof title === 'string' ? part['title'] === title : title.test(String(part['title']))),
  );
  if (!found) throw new Error(`No button is called ${title} in ${wordsOf(cards).slice(0, 3000)}.`);
  const { type, id, title: name, verb, data } = found as unknown as ActionRef;
  return { type, ...(id ? { id } : {}), ...(name ? { title: name } : {}), ...(verb ? { verb } : {}), data };
}

/** What the inputs of a card hold before anybody types. */
function valuesIn(card: CardJson): Record<string, string> {
  const inputs = everything([card]).filter((part) => String(part['type']).startsWith('Input.'));
  return Object.fromEntries(
    inputs.map((input) => [
      String(input['id']),
      ['string', 'number'].includes(typeof input['value']) ? String(input['value']) : '',
    ]),
  );
}

export function everything(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everything);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(everything)];
}
