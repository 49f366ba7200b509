// The Bot Connector over HTTP: who calls, what is asked, and its way of answering.
import { setTimeout as pause } from 'node:timers/promises';
import type { Request, Response } from 'express';
import express from 'express';
import { noteCall, takeFault } from '../../traffic.ts';
import type { Fault } from '../world/faults.ts';
import type { World } from '../world/world.ts';
import { deleteActivity, sendActivity, updateActivity } from './activities.ts';
import { ConnectorError } from './connector-error.ts';
import { createConversation } from './conversations.ts';
import { findPlace } from './find.ts';
import { member, members, pagedMembers, teamChannels, teamDetails } from './roster.ts';

type Params = Record<string, string>;

interface Asked {
  params: Params;
  query: Request['query'];
  body: unknown;
}

interface Route {
  verb: 'get' | 'post' | 'put' | 'delete';
  path: string;
  /** The name under which it is counted and made to fail. */
  method: string;
  /** When it went well. */
  status: number;
  run: (world: World, asked: Asked) => object;
}

const param = ({ params }: Asked, name: string): string => params[name] ?? '';
const one = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const CHAT = '/v3/conversations/:id';

const routes: Route[] = [
  {
    verb: 'post',
    path: '/v3/conversations',
    method: 'create',
    status: 201,
    run: (world, { body }) => createConversation(world, body),
  },
  {
    verb: 'post',
    path: `${CHAT}/activities`,
    method: 'send',
    status: 201,
    run: (world, asked) => sendActivity(world, findPlace(world, param(asked, 'id')), { body: asked.body }),
  },
  {
    verb: 'post',
    path: `${CHAT}/activities/:activity`,
    method: 'reply',
    status: 201,
    run: (world, asked) => {
      const replyToId = param(asked, 'activity');
      return sendActivity(world, findPlace(world, param(asked, 'id')), { body: asked.body, replyToId });
    },
  },
  {
    verb: 'put',
    path: `${CHAT}/activities/:activity`,
    method: 'update',
    status: 200,
    run: (world, asked) =>
      updateActivity(world, param(asked, 'id'), { id: param(asked, 'activity'), body: asked.body }),
  },
  {
    verb: 'delete',
    path: `${CHAT}/activities/:activity`,
    method: 'delete',
    status: 200,
    run: (world, asked) => deleteActivity(world, param(asked, 'id'), param(asked, 'activity')),
  },
  {
    verb: 'get',
    path: `${CHAT}/members`,
    method: 'members',
    status: 200,
    run: (world, asked) => members(world, param(asked, 'id')),
  },
  {
    verb: 'get',
    path: `${CHAT}/pagedmembers`,
    method: 'pagedMembers',
    status: 200,
    run: (world, asked) => pagedMembers(world, param(asked, 'id'), pageOf(asked)),
  },
  {
    verb: 'get',
    path: `${CHAT}/members/:member`,
    method: 'member',
    status: 200,
    run: (world, asked) => member(world, param(asked, 'id'), param(asked, 'member')),
  },
  {
    verb: 'get',
    path: '/v3/teams/:id',
    method: 'team',
    status: 200,
    run: (world, asked) => teamDetails(world, param(asked, 'id')),
  },
  {
    verb: 'get',
    path: '/v3/teams/:id/conversations',
    method: 'channels',
    status: 200,
    run: (world, asked) => teamChannels(world, param(asked, 'id')),
  },
];

function pageOf({ query }: Asked): { pageSize?: number; continuationToken?: string } {
  const size = Number(one(query['pageSize']));
  const token = one(query['continuationToken']);
  return { ...(size > 0 && { pageSize: size }), ...(token !== undefined && { continuationToken: token }) };
}

/** Routes under `/teams/v3`. */
export function connector(world: World): express.Router {
  const router = express.Router();
  const json = express.json({ limit: '1mb' });
  for (const route of routes) {
    router[route.verb](`/teams${route.path}`, json, async (request: Request, response: Response) => {
      const params = request.params as Params;
      const asked = { params, query: request.query, body: request.body as unknown };
      const call = { method: route.method, args: { ...params, body: asked.body }, at: world.now() };
      try {
        checkToken(world, request);
        const fault = takeFault(world.traffic, route.method);
        if (fault === 'drop') {
          noteCall(world.traffic, { ...call, error: 'drop' });
          return void request.socket.destroy();
        }
        if (fault !== undefined) await suffer(fault);
        response.status(route.status).json(route.run(world, asked));
        noteCall(world.traffic, call);
      } catch (error) {
        if (!(error instanceof ConnectorError)) throw error;
        noteCall(world.traffic, { ...call, error: error.code });
        refuse(response, error);
      }
    });
  }
  router.use('/teams/v3', (_request, response) => refuse(response, new ConnectorError(404, 'NotFound')));
  return router;
}

function checkToken(world: World, request: Request): void {
  if (request.headers.authorization === `Bearer ${world.settings.staticToken}`) return;
  const message = 'Authorization has been denied for this request.';
  throw new ConnectorError(401, 'Unauthorized', { message });
}

const codes: Record<number, string> = {
  404: 'ActivityNotFound',
  412: 'PreconditionFailed',
  429: 'TooManyRequests',
  500: 'ServiceError',
  502: 'BadGateway',
  504: 'GatewayTimeout',
};

/** Waits, or errors as the fault says. */
async function suffer(fault: Exclude<Fault, 'drop'>): Promise<void> {
  if (fault === 'twice') throw new Error('this fault is for deliveries');
  if ('delayMs' in fault) return pause(fault.delayMs);
  const code = codes[fault.status] ?? 'ServiceError';
  throw new ConnectorError(fault.status, code, fault.status === 429 ? { retryAfter: fault.retryAfter } : {});
}

function refuse(response: Response, { status, code, message, retryAfter }: ConnectorError): void {
  if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
  response.status(status).json({ error: { code, message } });
}
