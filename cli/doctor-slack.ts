// What an operator asks of Slack: are the tokens good, do they allow what the bot does, and are they renewed?
import { slackClient } from '../bots/slack/client.ts';
import { SCOPES } from '../bots/slack/needs.ts';
import type { Config } from '../config.ts';
import type { Grant, Grants, GrantState } from '../core/ports/grants.ts';
import { openDatabase } from '../db/connect.ts';
import { grantsOf } from '../db/grants.ts';
import { masterKeyFor } from '../db/key-check.ts';
import { keyringOf } from '../db/vault.ts';
import { fail, messageOf, ok, warn, type Check } from './doctor-check.ts';

type Slack = NonNullable<Config['slack']>;

/** More installations than this are counted, and not asked about one by one. */
const mostAsked = 20;
const MAKE_APP = 'Compare the app with manifests/slack, and install it again.';

/** A check for the token, or one for each team that has installed the app; no finding holds a secret. */
export async function slackChecks({ slack, teams, ...config }: Config): Promise<Check[]> {
  if (!slack && teams) return [ok('chat', 'Teams alone; set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN for Slack')];
  if (!slack)
    return [
      ok(
        'chat',
        'the playground, with Slack and Teams; set SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN for Slack, or TEAMS_APP_ID for Teams',
      ),
    ];
  const { access, intake, apiUrl } = slack;
  const tokens =
    access.kind === 'token'
      ? [await tokenCheck(access.botToken, apiUrl)]
      : await installationChecks(slack, { ...config, slack, teams });
  return [...tokens, ...(intake.kind === 'socket' ? [await socketCheck(intake.appToken, apiUrl)] : [])];
}

async function tokenCheck(token: string, apiUrl: string): Promise<Check> {
  try {
    const { team, response_metadata: meta } = await slackClient(token, apiUrl).auth.test();
    const missing = missingOf(meta?.scopes);
    const found = `Slack, team ${team ?? 'unknown'}`;
    return missing.length === 0 ? ok('chat', found) : fail('chat', `${found}, without ${missing.join(', ')}`, MAKE_APP);
  } catch (error) {
    return fail(
      'chat',
      `Slack refuses the token: ${messageOf(error)}`,
      'Copy the Bot User OAuth Token from “OAuth & Permissions” of your Slack app into SLACK_BOT_TOKEN.',
    );
  }
}

/** Scopes that the bot needs and wasn't granted; none where Slack doesn't say what it granted. */
function missingOf(granted: readonly string[] | undefined): string[] {
  if (!granted || granted.length === 0) return [];
  return Object.keys(SCOPES).filter((scope) => !granted.includes(scope));
}

async function socketCheck(appToken: string, apiUrl: string): Promise<Check> {
  try {
    await slackClient(appToken, apiUrl).apps.connections.open({});
    return ok('socket mode', 'Slack gives a connection');
  } catch (error) {
    return fail(
      'socket mode',
      `Slack refuses the app-level token: ${messageOf(error)}`,
      'Make one under “Basic Information”, “App-Level Tokens”, with connections:write, and put it into SLACK_APP_TOKEN.',
    );
  }
}

async function installationChecks(slack: Slack, { databaseUrl, masterKey, dataDir }: Config): Promise<Check[]> {
  if (!databaseUrl) return [ok('chat', 'Slack, each team by OAuth; what they granted is in the embedded database')];
  const database = openDatabase(databaseUrl, { connections: 1 });
  try {
    const grants = grantsOf(database.kysely, keyringOf(await masterKeyFor(database.pool, { masterKey, dataDir })));
    const all = await grants.states();
    const live = all.filter(({ removedAt }) => removedAt === null);
    const lost = all.filter(({ removedAt, problem }) => removedAt !== null && problem !== null);
    const asked = await Promise.all(live.slice(0, mostAsked).map((state) => grantCheck(slack, grants, state)));
    return [ok('chat', `Slack, installed ${live.length} times by OAuth`), ...asked, ...lost.map(lostCheck)];
  } catch (error) {
    return [fail('chat', `what Slack’s teams granted can’t be read: ${messageOf(error)}`, 'Start the program once.')];
  } finally {
    await database.pool.end();
  }
}

const nameOf = ({ holder }: Pick<GrantState, 'holder'>) => `slack ${holder}`;

async function grantCheck({ apiUrl }: Slack, grants: Grants, state: GrantState): Promise<Check> {
  const missing = missingOf(state.scopes);
  const again = `Whoever administers ${state.holder} opens /slack/install again.`;
  if (missing.length > 0) return fail(nameOf(state), `without ${missing.join(', ')}`, again);
  const grant = await grants.ofHolder(state.holder);
  if (!grant) return ok(nameOf(state), 'uninstalled just now');
  if (state.problem) return warn(nameOf(state), `the token wasn’t renewed: ${state.problem}`, again);
  if (isOver(grant)) return ok(nameOf(state), 'the token is renewed with the next use');
  try {
    await slackClient(grant.token, apiUrl).auth.test();
    return ok(nameOf(state), lifeOf(grant));
  } catch (error) {
    return fail(nameOf(state), `Slack refuses the token: ${messageOf(error)}`, again);
  }
}

const isOver = ({ renewal }: Grant) => renewal !== null && renewal.expiresAt.getTime() <= Date.now();

const lifeOf = ({ renewal }: Grant) =>
  renewal === null
    ? 'the token is good, and has no end'
    : `the token is good until ${renewal.expiresAt.toISOString()}, then renewed`;

const lostCheck = (state: GrantState) =>
  fail(
    nameOf(state),
    `lost its token: ${state.problem}`,
    `Whoever administers ${state.holder} opens /slack/install again.`,
  );
