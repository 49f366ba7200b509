// The page's own API: what a member sees, and what they do.
import type { Request, Response } from 'express';
import express from 'express';
import { z } from 'zod';
import { jsonOnly, queryText, sameSiteOnly } from '../../page/guard.ts';
import type { Mails } from '../../page/mails.ts';
import { stream } from '../../page/stream.ts';
import { consent } from '../outbound/consent.ts';
import { closeDialog, submitDialog } from '../outbound/dialog.ts';
import { openAction, query, share } from '../outbound/extension.ts';
import { pressHero } from '../outbound/hero.ts';
import { install, uninstall } from '../outbound/install.ts';
import { press } from '../outbound/press.ts';
import { view } from '../outbound/refresh.ts';
import { say } from '../outbound/say.ts';
import { startOver } from '../world/start-over.ts';
import type { World } from '../world/world.ts';
import { changed, mustBeConversation, mustBeMember } from '../world/world.ts';
import type { DeedAnswer, DeedName, Deeds } from './contract.ts';
import { snapshot } from './snapshot.ts';

const text = z.string().max(28_000);
const id = z.string().max(200);
const action = z.object({
  type: z.string(),
  id: z.string().optional(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown().optional(),
});
const inputs = z.record(z.string(), text);
const about = { user: id, conversation: id };

const shapes = {
  say: z.object({ ...about, text, replyTo: id.optional(), files: z.array(id).optional() }),
  view: z.object(about),
  press: z.object({ user: id, message: id, action, inputs }),
  hero: z.object({ user: id, message: id, button: z.int().min(0) }),
  'dialog/submit': z.object({ user: id, dialog: id, action, inputs }),
  'dialog/close': z.object({ user: id, dialog: id }),
  'extension/query': z.object({ ...about, command: id, parameters: inputs }),
  'extension/share': z.object({ ...about, result: id, replyTo: id.optional() }),
  'extension/open': z.object({ ...about, command: id, message: id.optional() }),
  consent: z.object({ user: id, message: id, accept: z.boolean() }),
  install: z.object(about),
  uninstall: z.object(about),
  dismiss: z.object({ user: id, toast: id }),
  'start-over': z.object({}),
} satisfies Record<DeedName, z.ZodType>;

type Deed<Name extends DeedName> = (
  world: World,
  input: { user: string } & Deeds[Name],
) => Promise<DeedAnswer> | DeedAnswer;

const deeds: { [Name in DeedName]: Deed<Name> } = {
  say: (world, input) => ({ message: say(world, input).message.id }),
  view: async (world, { user, conversation }) => done(await view(world, user, conversation)),
  press,
  hero: pressHero,
  'dialog/submit': submitDialog,
  'dialog/close': closeDialog,
  'extension/query': query,
  'extension/share': share,
  'extension/open': openAction,
  consent,
  install: async (world, input) => done(await install(world, ...whereOf(world, input))),
  uninstall: async (world, input) => done(await uninstall(world, ...whereOf(world, input))),
  dismiss: (world, { user, toast }) => {
    const member = mustBeMember(world, user);
    world.toasts.set(
      member.id,
      (world.toasts.get(member.id) ?? []).filter((one) => one.id !== toast),
    );
    return done(changed(world));
  },
  'start-over': (world) => done(startOver(world)),
};

const done = (_nothing: void): DeedAnswer => ({});

function whereOf(world: World, { user, conversation }: { user: string; conversation: string }) {
  const member = mustBeMember(world, user);
  return [member, mustBeConversation(world, conversation, member.id)] as const;
}

/** Drops keys that are there but undefined, which exact optional types do not allow. */
const exact = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

/** Routes under `/playground/teams/api`. */
export function pageApi(world: World, mails: Mails): express.Router {
  const router = express.Router();
  router.use(sameSiteOnly(world.settings.hosts));
  router.get('/state', async (request, response) => {
    response.set('cache-control', 'no-store').json(await snapshot(world, queryText(request, 'as'), mails));
  });
  router.get('/stream', stream(world, mails));
  const json = express.json({ limit: '1mb' });
  for (const name of Object.keys(shapes) as DeedName[]) router.post(`/${name}`, jsonOnly, json, answer(world, name));
  return router;
}

function answer(world: World, name: DeedName) {
  return async (request: Request, response: Response): Promise<void> => {
    const input = shapes[name].safeParse(request.body);
    if (!input.success) {
      response.status(400).json({ error: 'This request is not understood.' });
      return;
    }
    try {
      response.json(await (deeds[name] as Deed<DeedName>)(world, exact(input.data) as never));
    } catch (caught) {
      world.settings.log.warn({ error: caught }, 'the page asked for what is not there');
      response.status(409).json({ error: 'This had changed. Here is the latest.' });
    }
  };
}
