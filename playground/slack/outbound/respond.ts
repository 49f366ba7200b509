// Answers that the app sends later to a response URL.
import type { Request, Response } from 'express';
import express from 'express';
import { ApiError } from '../web-api/api-error.ts';
import type { Content } from '../web-api/chat.ts';
import { addMessage, change, contentOf, remove } from '../web-api/chat.ts';
import type { Message } from '../world/model.ts';
import { takeResponseUrl } from '../world/tickets.ts';
import type { ResponseUrl, World } from '../world/world.ts';

interface Answer extends Content {
  response_type?: string;
  replace_original?: boolean | string;
  delete_original?: boolean | string;
  thread_ts?: string;
}

/** The route `/playground/respond/:id`: 404 when the URL is used up or too old, 400 when the content is refused. */
export function responseUrls(world: World): express.Router {
  const router = express.Router();
  router.post(
    '/playground/respond/:id',
    express.json({ limit: '2mb', type: () => true }),
    (request: Request, response: Response) => {
      try {
        respond(world, takeResponseUrl(world, String(request.params['id'])), (request.body ?? {}) as Answer);
        response.type('text/plain').send('ok');
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const gone = ['expired_url', 'used_url'].includes(error.error);
        response.status(gone ? 404 : 400).json({ ok: false, error: error.error, details: error.details });
      }
    },
  );
  return router;
}

const yes = (value: boolean | string | undefined): boolean => value === true || value === 'true';

function respond(world: World, permit: ResponseUrl, answer: Answer): void {
  const original = world.space.messages.find(
    ({ ts, channel }) => ts === permit.messageTs && channel === permit.channel,
  );
  if (yes(answer.delete_original)) {
    if (original) remove(world, original);
    return;
  }
  const content = contentOf(answer);
  if (original && yes(answer.replace_original)) change(world, original, content);
  else addMessage(world, { ...addressed(world, permit, answer), ...content });
}

function addressed(
  world: World,
  permit: ResponseUrl,
  answer: Answer,
): Pick<Message, 'channel' | 'author'> & Partial<Message> {
  return {
    channel: permit.channel,
    author: world.space.app.botUser,
    ...(answer.response_type !== 'in_channel' && { onlyFor: permit.member }),
    ...(answer.thread_ts !== undefined && { threadTs: answer.thread_ts }),
  };
}
