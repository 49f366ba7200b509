// What comes from Teams: verified, parsed, answered by the core.
import { loggable } from '#core/loggable.ts';
import express, { Router, type RequestHandler, type Response } from 'express';
import type { JWTPayload } from 'jose';
import { botAdapter } from './adapter.ts';
import { gateOf, mayServe, type Gate } from './gate.ts';
import { installationOf } from './installation.ts';
import { listenerOf } from './listen.ts';
import type { BotLog, TeamsOptions } from './parts.ts';
import { viewersOf } from './viewers.ts';

const mostBytes = 256 * 1024;

/** The router that serves `POST /api/messages`. Whatever isn't beyond doubt from Teams is refused with 401, and nothing is done. */
export function teamsRouter(options: TeamsOptions): Router {
  const { identity, log } = options;
  const adapter = botAdapter(identity);
  const viewers = viewersOf({ ...options.deps, connector: options.connector });
  const handle = listenerOf({ ...options, workspaceOf: installationOf(options), viewers });
  const receive: RequestHandler = async (request, response) => {
    const body = request.body as { serviceUrl?: unknown; channelId?: unknown } | undefined;
    if (!body || body.channelId !== 'msteams' || !mayServe(identity, claimsOf(response), body.serviceUrl))
      return refuse(response);
    await adapter.receive(request, response, async (activity) => {
      try {
        return await handle(activity);
      } catch (error) {
        log.error({ problem: loggable(error) }, 'teams request failed');
        return { status: 500 };
      }
    });
  };
  const router = Router();
  router.post('/api/messages', letIn(gateOf(identity), log), express.json({ limit: mostBytes }), receive);
  return router;
}

/** The token comes before the body, so that a stranger's isn't even read. */
function letIn(gate: Gate, log: BotLog): RequestHandler {
  return async (request, response, next) => {
    try {
      const claims = await gate(request.headers.authorization);
      if (!claims) return refuse(response);
      response.locals['claims'] = claims;
      next();
    } catch (error) {
      log.warn({ problem: loggable(error) }, 'teams request can’t be checked');
      response.status(503).set('retry-after', '5').end();
    }
  };
}

const claimsOf = (response: Response) => response.locals['claims'] as JWTPayload;
const refuse = (response: Response) => void response.status(401).end();
