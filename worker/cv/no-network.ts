// Loaded first in the reading process: whatever a file makes a library try, it reaches nobody.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

function refuse(): never {
  throw new Error('No network here');
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
dns.lookup = Object.assign(refuse, { __promisify__: refuse });
Object.assign(dns.Resolver.prototype, { resolve: refuse, resolve4: refuse, resolve6: refuse, reverse: refuse });
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name);
