// The Web API over HTTP: who calls, what is asked, and Slack's way of answering.
import type { Request, Response } from 'express';
import express from 'express';
import { noteCall, takeFault } from '../../traffic.ts';
import type { Fault } from '../world/traffic.ts';
import type { World } from '../world/world.ts';
import { ApiError } from './api-error.ts';
import type { Arguments } from './arguments.ts';
import { readArguments } from './arguments.ts';
import { methods } from './methods.ts';

/** A method name has a dot, so that the product's own /api routes stay the product's. */
const METHOD_PATH = /^\/api\/([A-Za-z]+(?:\.[A-Za-z]+)+)$/;

/** Routes for `/api/<method>`. */
export function webApi(world: World): express.Router {
  const router = express.Router();
  const bodies = [express.urlencoded({ extended: false, limit: '2mb' }), express.json({ limit: '2mb' })];
  router.post(METHOD_PATH, ...bodies, (request: Request, response: Response) => {
    const method = String(request.params[0]);
    const fault = takeFault(world.traffic, method);
    if (fault === undefined) return void response.json(answer(world, method, request));
    note(world, { method, args: {}, at: world.now(), error: nameOf(fault) });
    fail(fault, response);
  });
  return router;
}

function nameOf(fault: Fault): string {
  if (typeof fault === 'string') return fault;
  return 'error' in fault ? fault.error : String(fault.status);
}

function fail(fault: Fault, response: Response): void {
  if (fault === 'twice') throw new Error('this fault is for deliveries');
  // A hanging call gets no answer at all: the caller's own patience must end it.
  if (fault === 'hang') return;
  if (fault === 'drop') response.destroy();
  else if ('error' in fault) response.json(refusal(new ApiError(fault.error)));
  else if (fault.status === 429)
    response.set('retry-after', String(fault.retryAfter)).status(429).json({ ok: false, error: 'ratelimited' });
  else response.status(fault.status).send('');
}

function answer(world: World, method: string, request: Request): object {
  const call = { method, args: {} as Arguments, at: world.now() };
  try {
    call.args = readArguments(request.body);
    checkToken(world, request, call.args);
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!run) throw new ApiError('unknown_method');
    const result = run(world, call.args);
    note(world, call);
    return { ok: true, ...result };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    note(world, { ...call, error: error.error });
    return refusal(error);
  }
}

function refusal({ error, details }: ApiError): object {
  return { ok: false, error, ...(details.length > 0 && { response_metadata: { messages: details } }) };
}

function note(world: World, { args, ...call }: World['traffic']['calls'][number]): void {
  const { token: _token, ...rest } = args;
  noteCall(world.traffic, { ...call, args: rest });
}

function checkToken(world: World, request: Request, args: Arguments): void {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? args['token'];
  if (token === undefined) throw new ApiError('not_authed');
  if (token !== world.settings.botToken) throw new ApiError('invalid_auth');
}
