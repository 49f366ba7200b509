// A mail server that takes everything and remembers how often it took what.
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Post = {
  port: number;
  /** By message id, how often it was taken, and for whom. */
  taken: Map<string, { times: number; to: string }>;
  stop(): Promise<void>;
};

export async function startPost(): Promise<Post> {
  const taken: Post['taken'] = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: async (stream, session, done) => {
      const { messageId } = await simpleParser(stream).catch(() => ({ messageId: undefined }));
      if (!messageId) return;
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      taken.set(messageId, { times: (taken.get(messageId)?.times ?? 0) + 1, to });
      done();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
