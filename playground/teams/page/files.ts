// Files going in and out: what people drop, what the app uploads after consent, and downloads of both.
import type { Request, Response } from 'express';
import express from 'express';
import { queryText, sameSiteOnly } from '../../page/guard.ts';
import { fillFile, keepFile, MAX_FILE_BYTES } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { mustBeMember } from '../world/world.ts';

const raw = express.raw({ limit: MAX_FILE_BYTES, type: () => true });
const bytesOf = (request: Request): Buffer => (Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));

/** Routes for `/playground/teams/api/files`, `/teams/uploads/:id` and `/teams/files/:id/:name`. The last two need no sign-in, as with OneDrive: their addresses cannot be guessed. */
export function fileRoutes(world: World): express.Router {
  const router = express.Router();
  router.post('/playground/teams/api/files', sameSiteOnly(world.settings.hosts), raw, (request, response) => {
    const owner = mustBeMember(world, queryText(request, 'as')).id;
    const { id, name, size } = keepFile(world, {
      name: queryText(request, 'name'),
      owner,
      content: bytesOf(request),
    });
    response.json({ id, name, size });
  });
  router.put('/teams/uploads/:id', raw, (request, response) => {
    const file = fileOf(world, request, response);
    const range = request.headers['content-range'] ?? '';
    if (file) response.status(fillFile(world, file, { range, bytes: bytesOf(request) })).json({ id: file.id });
  });
  router.get('/teams/files/:id/:name', (request, response) => {
    const file = fileOf(world, request, response);
    if (!file) return;
    response.set({ 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' });
    response.attachment(file.name).send(Buffer.from(file.content, 'base64'));
  });
  return router;
}

function fileOf(world: World, request: Request, response: Response) {
  const file = world.space.files.find(({ id }) => id === request.params['id']);
  if (!file) response.status(404).json({ error: { code: 'itemNotFound', message: 'The file was not found.' } });
  return file;
}
