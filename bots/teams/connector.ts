// Requests to the Bot Connector that an activity's service URL names: one try each, with a deadline; the queue does the waiting.
import { z } from 'zod';
import { RetryLater } from '#core/errors.ts';
import { ChatRefused } from '#core/ports/outside.ts';
import { readUpTo } from '../download.ts';

const deadlineMs = 10_000;
const soonestMs = 1_000;
/** Five hundred members are a fifth of a megabyte. */
const mostBytes = 4 * 1024 * 1024;
const waits = new Set([412, 429, 502, 503, 504]);

/** Refusals that no repetition mends. */
const refusals: Record<string, ChatRefused['reason']> = {
  ActivityNotFoundInConversation: 'message-gone',
  ActivityNotFound: 'message-gone',
  MessageNotFound: 'message-gone',
  BotNotInConversationRoster: 'no-access',
  ConversationBlockedByUser: 'no-access',
  ConversationNotFound: 'no-access',
  MessageWritesBlocked: 'no-access',
  BotDisabledByAdmin: 'revoked',
  MessageSizeTooBig: 'invalid',
  BadSyntax: 'invalid',
};

const Posted = z.looseObject({ id: z.string().min(1) });
const TeamsMember = z.looseObject({
  id: z.string().min(1),
  name: z.string().nullish(),
  userRole: z.string().nullish(),
  tenantId: z.string().nullish(),
});
export type TeamsMember = z.infer<typeof TeamsMember>;
const Page = z.looseObject({ members: z.array(TeamsMember), continuationToken: z.string().nullish() });

/** A conversation and where it is reached. */
export type At = { serviceUrl: string; conversation: string };
export type NewPersonal = { serviceUrl: string; member: string; tenantId: string };

/** Throws RetryLater when asked to wait, ChatRefused when it won't ever work. */
export type Connector = {
  post(at: At, activity: object): Promise<string>;
  update(at: At, id: string, activity: object): Promise<void>;
  remove(at: At, id: string): Promise<void>;
  /** Opens, or finds, the personal conversation with a member. */
  createPersonal(who: NewPersonal): Promise<string>;
  member(at: At, id: string): Promise<TeamsMember>;
  /** The first `most` members. */
  members(at: At, most: number): Promise<TeamsMember[]>;
};

type ConnectorOptions = {
  appId: string;
  bearer: () => Promise<string>;
  mayReach: (serviceUrl: string) => boolean;
  /** From 0 to 1, so that those who wait don't come back all at once. */
  random: () => number;
};
type Call = { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: readonly string[]; query?: string; body?: object };

export function connectorOf(options: ConnectorOptions): Connector {
  const ask = (serviceUrl: string, call: Call) => request(options, serviceUrl, call);
  const activities = ({ conversation }: At, ...rest: string[]) => [conversation, 'activities', ...rest];
  return {
    post: async (at, activity) => {
      const call = { method: 'POST', path: activities(at), body: sent(activity) } as const;
      return Posted.parse(await ask(at.serviceUrl, call)).id;
    },
    update: async (at, id, activity) => {
      await ask(at.serviceUrl, { method: 'PUT', path: activities(at, id), body: { ...sent(activity), id } });
    },
    remove: async (at, id) => {
      await ask(at.serviceUrl, { method: 'DELETE', path: activities(at, id) });
    },
    createPersonal: async ({ serviceUrl, member, tenantId }) => {
      const body = {
        isGroup: false,
        bot: { id: `28:${options.appId}` },
        members: [{ id: member }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      return Posted.parse(await ask(serviceUrl, { method: 'POST', path: [], body })).id;
    },
    member: async (at, id) =>
      TeamsMember.parse(await ask(at.serviceUrl, { method: 'GET', path: [at.conversation, 'members', id] })),
    members: (at, most) => pages(ask, at, most),
  };
}

const sent = (activity: object) => ({ type: 'message', ...activity });

async function pages(
  ask: (serviceUrl: string, call: Call) => Promise<unknown>,
  { serviceUrl, conversation }: At,
  most: number,
): Promise<TeamsMember[]> {
  const found: TeamsMember[] = [];
  let token: string | null | undefined;
  do {
    const query = new URLSearchParams({ pageSize: String(most), ...(token ? { continuationToken: token } : {}) });
    const call: Call = { method: 'GET', path: [conversation, 'pagedmembers'], query: query.toString() };
    const page = Page.parse(await ask(serviceUrl, call));
    found.push(...page.members);
    token = page.members.length > 0 ? page.continuationToken : undefined;
  } while (token && found.length < most);
  return found.slice(0, most);
}

async function request(
  { bearer, mayReach, random }: ConnectorOptions,
  serviceUrl: string,
  { method, path, query, body }: Call,
): Promise<unknown> {
  if (!mayReach(serviceUrl)) throw new ChatRefused('no-access', 'Teams’ service address isn’t one to speak to.');
  const tail = ['v3', 'conversations', ...path.map(encodeURIComponent)].join('/');
  const answer = await fetch(`${serviceUrl.replace(/\/+$/u, '')}/${tail}${query ? `?${query}` : ''}`, {
    method,
    redirect: 'error',
    signal: AbortSignal.timeout(deadlineMs),
    headers: {
      authorization: `Bearer ${await inTime(bearer())}`,
      ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = (await readUpTo(answer.body, mostBytes))?.toString();
  if (text === undefined) throw new Error('Teams’ answer is longer than any that it gives.');
  if (answer.ok) return text === '' ? {} : JSON.parse(text);
  throw refusalOf({ status: answer.status, retryAfter: answer.headers.get('retry-after'), text, random });
}

/** Entra's answer has the same deadline as Teams'. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let late: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, refuse) => {
    late = setTimeout(() => refuse(new Error('Entra gave no token in time.')), deadlineMs);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(late));
}

type Refusal = { status: number; retryAfter: string | null; text: string; random: () => number };

/** Turns Teams' answers into who must act: wait, give up, or try again. */
function refusalOf({ status, retryAfter, text, random }: Refusal): Error {
  if (waits.has(status)) return new RetryLater(waitOf(retryAfter, random), `Teams asked to wait (${status}).`);
  const code = codeOf(text);
  const reason = refusals[code] ?? byStatus(status);
  const said = `Teams refused: ${status} ${code}.`;
  return reason ? new ChatRefused(reason, said) : new Error(said);
}

function byStatus(status: number): ChatRefused['reason'] | undefined {
  if (status === 401) return 'revoked';
  if (status === 403) return 'no-access';
  if (status === 404) return 'message-gone';
  return [400, 405, 413].includes(status) ? 'invalid' : undefined;
}

/** Seconds as Teams says them, else a second or two. */
function waitOf(retryAfter: string | null, random: () => number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : soonestMs * (1 + random());
}

function codeOf(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown } };
    return typeof error?.code === 'string' ? error.code.slice(0, 60) : '';
  } catch {
    return '';
  }
}
