// The page's own API: what a member sees, and what they do.
import type { Request, Response } from 'express';
import express from 'express';
import { z } from 'zod';
import { act } from '../outbound/actions.ts';
import { command } from '../outbound/command.ts';
import { failureName } from '../outbound/deliver.ts';
import { openHome } from '../outbound/events.ts';
import { say } from '../outbound/say.ts';
import { shortcut } from '../outbound/shortcut.ts';
import { closeView, submit } from '../outbound/submission.ts';
import { suggest } from '../outbound/suggestion.ts';
import type { Plain } from '../world/field-state.ts';
import type { World } from '../world/world.ts';
import { changed } from '../world/world.ts';
import { startOver } from '../world/start-over.ts';
import { jsonOnly, queryText, sameSiteOnly } from '../../page/guard.ts';
import type { Mails } from '../../page/mails.ts';
import { snapshot } from './snapshot.ts';
import { stream } from '../../page/stream.ts';

const user = z.string();
const plain = z.custom<Plain>((value) => value !== undefined);
const place = { user, messageTs: z.string().optional(), viewId: z.string().optional(), blockId: z.string().optional() };

const Typed = z.object({
  user,
  channel: z.string(),
  text: z.string().max(40_000),
  files: z.array(z.string()).optional(),
});
const values = z.record(z.string(), plain);

const Acted = z.object({ ...place, actionId: z.string(), value: plain.optional(), values: values.optional() });
const Asked = z.object({ ...place, actionId: z.string(), query: z.string().max(255) });
const Used = z.object({ user, messageTs: z.string(), callbackId: z.string() });
const Sent = z.object({ user, viewId: z.string(), values });
const Closed = z.object({ user, viewId: z.string(), clear: z.boolean().optional() });
const Opened = z.object({ user, tab: z.enum(['home', 'messages']) });
const Read = z.object({ user, channel: z.string(), ts: z.string() });

type Deed<Shape extends z.ZodType> = (world: World, input: z.infer<Shape>) => Promise<object> | object;

/** Drops keys that are there but undefined, which exact optional types do not allow. */
const exact = <T extends object>(input: T) =>
  JSON.parse(JSON.stringify(input)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** Routes under `/playground/api`. */
export function pageApi(world: World, mails: Mails): express.Router {
  const router = express.Router();
  router.use(sameSiteOnly(world.settings.hosts));
  router.get('/state', async (request, response) => {
    response.set('cache-control', 'no-store').json(await snapshot(world, queryText(request, 'as'), mails));
  });
  router.get('/stream', stream(world, mails));
  const post = <Shape extends z.ZodType>(path: string, shape: Shape, deed: Deed<Shape>) => {
    router.post(path, jsonOnly, express.json({ limit: '1mb' }), answer(world, shape, deed));
  };
  post('/type', Typed, typed);
  post('/act', Acted, async (_world, input) => error(failureName(await act(world, exact(input)))));
  post('/shortcut', Used, async (_world, input) => error(failureName(await shortcut(world, input))));
  post('/suggest', Asked, (_world, input) => suggest(world, exact(input)));
  post('/submit', Sent, (_world, input) => submit(world, input));
  post('/close', Closed, async (_world, input) => done(await closeView(world, exact(input))));
  post('/home', Opened, async (_world, input) => ({ taken: await openHome(world, input) }));
  post('/read', Read, markRead);
  post('/start-over', z.object({}), () => done(startOver(world)));
  return router;
}

const done = (_nothing: void): object => ({});
const error = (name: string | undefined): object => (name === undefined ? {} : { error: name });

function answer<Shape extends z.ZodType>(world: World, shape: Shape, deed: Deed<Shape>) {
  return async (request: Request, response: Response): Promise<void> => {
    const input = shape.safeParse(request.body);
    if (!input.success) {
      response.status(400).json({ error: 'This request is not understood.' });
      return;
    }
    try {
      response.json(await deed(world, input.data));
    } catch (caught) {
      world.settings.log.warn({ error: caught }, 'the page asked for what is not there');
      response.status(409).json({ error: 'gone' });
    }
  };
}

async function typed(world: World, input: z.infer<typeof Typed>): Promise<object> {
  if (input.text.startsWith('/')) return error(failureName(await command(world, input)));
  return { ts: say(world, exact(input)).ts };
}

function markRead(world: World, { user: member, channel, ts }: z.infer<typeof Read>): object {
  const reads = (world.space.reads[member] ??= {});
  if (Number(ts) > Number(reads[channel] ?? 0)) {
    reads[channel] = ts;
    changed(world);
  }
  return {};
}
