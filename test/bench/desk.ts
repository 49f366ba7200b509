// A small server beside the stand-in: keeps the requests that Slack would send, and takes the answers that it would show.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Desk = {
  /** Keeps what is posted here. */
  captureUrl: string;
  captured: string[];
  /** A response_url that takes any number of answers. */
  answerUrl: string;
  answers: { count: number; problems: number; last: string };
  stop(): Promise<void>;
};

/** The words of the card that the product shows when it failed. */
const problem = 'Something on our side';

export async function openDesk(): Promise<Desk> {
  const captured: string[] = [];
  const answers = { count: 0, problems: 0, last: '' };
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    if (request.url === '/capture') captured.push(body);
    else {
      answers.count += 1;
      answers.last = body;
      if (body.includes(problem)) answers.problems += 1;
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { captureUrl: `${origin}/capture`, captured, answerUrl: `${origin}/answer`, answers, stop };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
