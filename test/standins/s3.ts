// A local S3 that checks signatures: @20minutes/s3rver with one bucket.
import type { Server } from 'node:http';
import { createRequire } from 'node:module';

type S3rver = new (options: object) => {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
  httpServer?: Server;
};

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
  const { port } = await server.run();
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
