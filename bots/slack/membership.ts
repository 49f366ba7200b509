// Which team a request comes from, and how a team ends its installation.
import type { App } from '@slack/bolt';
import { ENDING_EVENTS } from './needs.ts';
import type { From, SlackAccess } from './parts.ts';

export function listenToEnds(app: App, access: SlackAccess): void {
  for (const name of ENDING_EVENTS) app.event(name, ({ event, body }) => onEnd(access, event, body));
}

/** What commands, presses, forms and events say of where they come from, each in its own way. */
type Origin = {
  team_id?: string;
  team_domain?: string;
  enterprise_id?: string | null;
  team?: { id: string; domain?: string; enterprise_id?: string } | null;
  enterprise?: { id: string } | null;
  user?: { team_id?: string };
};

export function fromOf(origin: Origin): From {
  const { team, team_domain: domain } = origin;
  return { id: teamIn(origin), organisation: organisationIn(origin), name: team?.domain ?? domain };
}

/** Where the app is installed for a whole organisation, a form names no team but that of its user. */
const teamIn = ({ team, team_id: id, user }: Origin) => team?.id ?? id ?? user?.team_id ?? '';

const organisationIn = ({ team, enterprise, enterprise_id: id }: Origin) =>
  enterprise?.id ?? team?.enterprise_id ?? id ?? null;

type Event = { type: string; tokens?: { bot?: string[] }; team_ids?: string[] };
type Envelope = {
  team_id?: string;
  enterprise_id?: string;
  event_time?: number;
  is_enterprise_install?: boolean;
  authorizations?: { is_enterprise_install?: boolean }[];
};

/** Tokens are forgotten as Slack says that they have ended; an installation that is younger than the event stays. */
async function onEnd(access: SlackAccess, event: object, body: object): Promise<void> {
  const { type, team_ids: teams = [] } = event as Event;
  const said = new Date(((body as Envelope).event_time ?? 0) * 1000);
  // What doesn't say when it happened ends nothing that is there.
  const at = said.getTime() > 0 ? said : new Date(0);
  if (type === 'team_access_granted' && teams.length > 0) return access.included(teams, at);
  for (const holder of endedBy(event as Event, body)) await access.ended(holder, at);
}

function endedBy({ type, tokens, team_ids: teams = [] }: Event, envelope: Envelope): string[] {
  if (type === 'team_access_revoked') return teams;
  // A person who takes their own token back leaves the bot's alone.
  const isOfBot = type === 'app_uninstalled' || (type === 'tokens_revoked' && (tokens?.bot ?? []).length > 0);
  return isOfBot ? [holderOf(envelope)] : [];
}

function holderOf(envelope: Envelope): string {
  const { team_id: team = '', enterprise_id: organisation, authorizations = [] } = envelope;
  const isOfAll = envelope.is_enterprise_install ?? authorizations[0]?.is_enterprise_install;
  return isOfAll === true && organisation ? organisation : team;
}
