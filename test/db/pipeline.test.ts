// Nothing waits for the answer to what was asked before it: through a line that is slow each way, ten questions take as long as one.
import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inWorkspaceOf, openDatabase } from '#db/connect.ts';
import { keyringOf } from '#db/vault.ts';
import { masterKey, startDatabase, type TestDatabase } from '../standins/database.ts';

const eachWayMs = 60;
const asked = 10;

let db: TestDatabase;
let line: Server;
beforeAll(async () => {
  db = await startDatabase();
  line = await slowLine(Number(new URL(db.url).port));
});
afterAll(async () => {
  line?.close();
  await db?.stop();
});

test('what is asked together goes out together, the beginning of the transaction with it', async () => {
  const workspaceId = await db.newWorkspace();
  const url = new URL(db.url);
  url.port = String((line.address() as AddressInfo).port);
  const far = openDatabase(url.href, { connections: 1 });
  const inWorkspace = inWorkspaceOf({ kysely: far.kysely, keyring: keyringOf(masterKey), onEnqueued: () => {} });
  // Connects, and prepares.
  await inWorkspace(workspaceId, (tx) => tx.once('far', 'first'));
  const started = performance.now();
  await inWorkspace(workspaceId, (tx) =>
    Promise.all(Array.from({ length: asked }, (_, i) => tx.once('far', `event ${i}`))),
  );
  // There and back for all that was asked, and once more for the commit.
  expect(performance.now() - started).toBeLessThan(3.5 * 2 * eachWayMs);
  expect(performance.now() - started).toBeGreaterThan(2 * 2 * eachWayMs - 20);
  await far.pool.end();
});

/** Passes on what it is sent, later. */
function slowLine(port: number): Promise<Server> {
  const later = (from: Socket, to: Socket) => {
    from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), eachWayMs));
    from.on('close', () => setTimeout(() => to.end(), eachWayMs));
    from.on('error', () => to.destroy());
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    later(near, far);
    later(far, near);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
