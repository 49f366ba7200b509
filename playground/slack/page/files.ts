// Files going in and out: uploads by the app and by the page, and downloads by both.
import type { Request, Response } from 'express';
import express from 'express';
import { ApiError } from '../web-api/api-error.ts';
import { fillFile, findFile, keepFile, MAX_FILE_BYTES } from '../web-api/files.ts';
import { mustBeMember } from '../outbound/payload.ts';
import type { World } from '../world/world.ts';
import { queryText, sameSiteOnly } from '../../page/guard.ts';

const raw = express.raw({ limit: MAX_FILE_BYTES, type: () => true });
const bytesOf = (request: Request): Buffer => (Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));

/** Routes for `/playground/upload/:id`, `/playground/api/files` and `/playground/files/:id/:name`. */
export function fileRoutes(world: World): express.Router {
  const router = express.Router();
  router.post('/playground/upload/:id', raw, async (request, response) => {
    const content = await uploaded(request);
    orNotFound(response, () => {
      fillFile(world, request.params.id, content);
      response.type('text/plain').send(`OK - ${content.length}`);
    });
  });
  router.post('/playground/api/files', sameSiteOnly(world.settings.hosts), raw, (request, response) => {
    const owner = mustBeMember(world, queryText(request, 'as')).id;
    const { id, name, size } = keepFile(world, {
      name: queryText(request, 'name'),
      owner,
      content: bytesOf(request),
    });
    response.json({ id, name, size });
  });
  router.get('/playground/files/:id/:name', (request, response) => {
    if (mayRead(world, request)) orNotFound(response, () => sendFile(world, request.params.id, response));
    else response.status(403).type('text/plain').send('A token of the app is needed.');
  });
  return router;
}

/** The file itself, sent as it is or as the only part of a form, as Slack's own client does. */
async function uploaded(request: Request): Promise<Buffer> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return bytesOf(request);
  const body = new Uint8Array(bytesOf(request));
  const form = await new globalThis.Response(body, { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((part) => typeof part !== 'string');
  return file ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}

/** The app reads with its token; the page reads as the browser that shows it. */
function mayRead(world: World, request: Request): boolean {
  const site = request.headers['sec-fetch-site'];
  return request.headers.authorization === `Bearer ${world.settings.botToken}` || site === 'same-origin';
}

function sendFile(world: World, id: string, response: Response): void {
  const file = findFile(world, id);
  response.set({ 'content-type': file.mimetype, 'x-content-type-options': 'nosniff' });
  response.attachment(file.name).send(Buffer.from(file.content, 'base64'));
}

function orNotFound(response: Response, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    response.status(404).json({ ok: false, error: error.error });
  }
}
