// A local S3 that checks signatures: @20minutes/s3rver with one bucket.
import type { IncomingMessage, Server } from 'node:http';
import { createRequire } from 'node:module';

type S3rver = new (options: object) => {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
  httpServer?: Server;
  middleware: ((asked: Asked, next: () => Promise<void>) => Promise<void>)[];
};
type Asked = { method: string; path: string; req: IncomingMessage };

/** The SDK finds the server's own test keys in the environment, as it would find an operator's. */
export async function startS3(folder: string): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as S3rver;
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'shortlist', configs: [] }],
  });
  // It works out a listing's signature without the slash that S3 and the SDK have at the end of its path.
  server.middleware.unshift(async ({ method, path, req }, next) => {
    if (method === 'GET' && /^\/[\w-]+\/$/u.test(path)) delete req.headers.authorization;
    await next();
  });
  const { port } = await server.run();
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
