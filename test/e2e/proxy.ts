import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** One request that a browser made of the proxy. */
export interface ProxyRequest {
  readonly time: number;
  readonly method: string;
  /** `host:port` of a CONNECT, else the whole address. */
  readonly target: string;
  readonly allowed: boolean;
}

/** Where browsers call home on their own, whatever is installed in them. */
const BROWSERS_OWN = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'mozilla.com',
  'mozilla.net',
  'mozilla.org',
  'firefox.com',
];

/** The hosts in a log that were asked for and refused, beside what browsers ask on their own. */
export function strangersIn(log: readonly ProxyRequest[]): string[] {
  return log
    .filter(({ allowed }) => !allowed)
    .map(({ target }) => target.replace(/^https?:\/\//, '').replace(/[:/].*$/, ''))
    .filter((host) => !BROWSERS_OWN.some((own) => host === own || host.endsWith(`.${own}`)));
}

/** A running proxy. Its log is the proof of what a browser asked for. */
export interface LocalProxy {
  readonly port: number;
  readonly log: readonly ProxyRequest[];
  close(): Promise<void>;
}

/** Starts a proxy that leads `hosts` to a local HTTPS server and refuses everybody else. */
export async function startProxy(options: {
  readonly hosts: readonly string[];
  readonly port: number;
}): Promise<LocalProxy> {
  const log: ProxyRequest[] = [];
  const sockets = new Set<Duplex>();
  const note = (method: string, target: string, allowed: boolean) => {
    log.push({ time: Date.now(), method, target, allowed });
  };
  const remember = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Browsers abort connections at any moment.
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((request, answer) => {
    const target = request.url ?? '';
    const host = URL.canParse(target) ? new URL(target).hostname : '';
    const allowed = options.hosts.includes(host);
    note(request.method ?? '', target, allowed);
    // The sites are reached by HTTPS only and say so, as the real ones do.
    if (allowed) answer.writeHead(301, { location: target.replace(/^http:/, 'https:') });
    else answer.writeHead(403);
    answer.end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    const allowed = options.hosts.some((host) => target === `${host}:443`);
    note('CONNECT', target, allowed);
    remember(client);
    if (!allowed) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(options.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    remember(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  server.on('connection', (socket: Socket) => remember(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
