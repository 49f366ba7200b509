// One request of a load, and how it was answered.
import { request, type Agent } from 'node:http';

export type Sending = {
  url: string;
  method: string;
  headers?: Record<string, string>;
  body?: string;
  /** What a good answer holds; one without it counts as none. */
  wanted: string;
};

const patienceMs = 10_000;

/** Resolves with '200', with another status and the product's code for it, with 'another answer', or with the name of the error; never rejects. */
export function send(one: Sending, agent: Agent): Promise<string> {
  const { url, method, headers = {}, body, wanted } = one;
  return new Promise((done) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { method, agent, headers: { ...headers, ...length }, timeout: patienceMs };
    const sending = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(outcomeOf(response.statusCode, Buffer.concat(chunks).toString(), wanted)));
    });
    sending.on('timeout', () => sending.destroy(new Error('late')));
    sending.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that rested was closed just then by the other side, which has seen nothing of this.
      if (error.code === 'ECONNRESET' && sending.reusedSocket) return done(send(one, agent));
      done(error.code ?? error.message);
    });
    sending.end(body);
  });
}

function outcomeOf(status: number | undefined, body: string, wanted: string): string {
  if (status === 200) return body.includes(wanted) ? '200' : 'another answer';
  const code = /"code":"([\w-]+)"/u.exec(body)?.[1];
  return code ? `${status} ${code}` : String(status);
}
