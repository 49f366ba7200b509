// The least that a page could be: one button that answers and one field, with nothing behind them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">
<h1>Bare</h1><div id="answer"></div><button type="button" class="btn primary">Agree</button><textarea rows="14"></textarea>
<script>
  document.querySelector('button').addEventListener('click', () => (document.getElementById('answer').className = 'problems'));
</script>
</html>`;

/** Serves it; `/healthz` answers as the product's does. */
export async function startBarePage(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
