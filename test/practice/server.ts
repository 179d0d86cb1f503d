import type { IncomingMessage } from 'node:http';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type ServerHttp2Session,
} from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { kitHosts } from '../kits/kits.ts';
import { answerKit, kitAt } from '../kits/serve.ts';
import { type PageFiles, pageScripts } from './bundle.ts';
import { type Answer, LiveStreams } from './events.ts';
import { answerPage, answerScript, type Conduct, type Reply } from './routes.ts';
import type { PracticeState, Sent, Site } from './state.ts';

/** One request that reached the practice platform. */
export interface PracticeRequest {
  readonly time: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly referer: string | undefined;
  readonly origin: string | undefined;
  readonly site: string | undefined;
  readonly mode: string | undefined;
  readonly dest: string | undefined;
  readonly userAgent: string | undefined;
}

/** The host names under which the practice platform plays its sites. */
export const hostOfSite: Readonly<Record<Site, string>> = {
  coconala: 'coconala.com',
  crowdworks: 'crowdworks.jp',
  freelancer: 'www.freelancer.com',
  kwork: 'kwork.ru',
  upwork: 'www.upwork.com',
  fiverr: 'www.fiverr.com',
  'fiverr-pro': 'pro.fiverr.com',
};

/** Every host name that the practice platform answers for: its sites', and the chat kits'. */
export const practiceHosts: readonly string[] = [...Object.values(hostOfSite), ...kitHosts];

type Request = IncomingMessage | Http2ServerRequest;

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Sokuresu practice platform' }], {
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: practiceHosts.map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function bodyOf(request: Request): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The HTTPS server: HTTP/2, so that many live pages do not use up a browser's six connections. */
export class PracticeServer {
  readonly requests: PracticeRequest[] = [];
  readonly #streams = new LiveStreams();
  readonly #connections = new Set<Socket | ServerHttp2Session>();
  readonly #state: PracticeState;
  readonly #conduct: Conduct;
  readonly #suffix = Math.random().toString(36).slice(2, 7).padEnd(5, 'x');
  #server: Http2SecureServer | undefined;
  #scripts: PageFiles = new Map();

  constructor(state: PracticeState, conduct: Conduct) {
    this.#state = state;
    this.#conduct = conduct;
    state.onChange = (conversation) => this.#streams.tell(conversation.key);
  }

  /** Listens on a free port of the loopback address and returns it. */
  async listen(): Promise<number> {
    this.#scripts = await pageScripts();
    const server = createSecureServer({ ...(await certificate()), allowHTTP1: true });
    server.on('request', (request, response) => {
      const answer = response as unknown as Answer;
      this.#answer(request, answer).catch((error) => {
        console.error('practice platform:', error);
        answer.writeHead(500).end();
      });
    });
    const remember = (connection: Socket | ServerHttp2Session) => {
      this.#connections.add(connection);
      connection.on('close', () => this.#connections.delete(connection));
      // Browsers abort connections when pages are left; that is no fault here.
      connection.on('error', () => {});
    };
    server.on('session', remember).on('connection', remember);
    server.on('sessionError', () => {}).on('tlsClientError', () => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#streams.close();
    for (const connection of this.#connections) connection.destroy();
    const server = this.#server;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  async #answer(request: Request, answer: Answer): Promise<void> {
    const host = String(request.headers[':authority'] ?? request.headers.host ?? '').split(':')[0];
    const url = new URL(`https://${host}${request.url}`);
    this.#log(request, url);
    const kit = kitAt(url.host, this.#conduct.jobhub);
    if (kit !== undefined) {
      const { type, body, policy } = (await answerKit(kit, url)) ?? {};
      answer.writeHead(type === undefined ? 404 : 200, {
        'content-type': type ?? 'text/plain',
        ...(policy !== undefined && { 'content-security-policy': policy }),
      });
      answer.end(body);
      return;
    }
    const site = (Object.keys(hostOfSite) as Site[]).find((name) => hostOfSite[name] === host);
    const script = this.#scripts.get(url.pathname.replace('/practice/assets/', ''));
    if (site === undefined) return reply(answer, undefined);
    if (script !== undefined) {
      answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      answer.end(script);
      return;
    }
    if (url.pathname === '/practice/events') return this.#streams.add(answer);
    if (request.method === 'POST') return reply(answer, await this.#receive(request, url));
    const question = {
      site,
      url,
      state: this.#state,
      conduct: this.#conduct,
      suffix: this.#suffix,
    };
    reply(
      answer,
      url.pathname.startsWith('/practice/') ? answerScript(question) : answerPage(question),
    );
  }

  /** The sites' own sends: JSON from the framework pages, a form post from the direct messages. */
  async #receive(request: Request, url: URL): Promise<Reply> {
    const body = await bodyOf(request);
    if (url.pathname === '/practice/send') {
      this.#state.send(JSON.parse(body) as Omit<Sent, 'at'>);
      return { json: {} };
    }
    const [, id] = /^\/mypage\/direct_message\/(\d+)$/.exec(url.pathname) ?? [];
    if (id === undefined) return undefined;
    const form = new URLSearchParams(body);
    // Forms send CRLF; the sites keep what the user typed.
    const field = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n');
    this.#state.send({
      conversation: `direct_message-${id}`,
      text: field('practice-mirror'),
      box: field('data[DirectMessage][body]'),
      delivery: false,
    });
    return { redirect: url.pathname };
  }

  #log(request: Request, url: URL): void {
    const header = (name: string) => request.headers[name]?.toString();
    this.requests.push({
      time: Date.now(),
      method: request.method ?? '',
      host: url.host,
      path: url.pathname + url.search,
      referer: header('referer'),
      origin: header('origin'),
      site: header('sec-fetch-site'),
      mode: header('sec-fetch-mode'),
      dest: header('sec-fetch-dest'),
      userAgent: header('user-agent'),
    });
  }
}

function reply(answer: Answer, given: Reply): void {
  const caching = { 'cache-control': 'no-store' };
  if (given === undefined) {
    answer.writeHead(404, caching).end();
  } else if (typeof given === 'string') {
    answer.writeHead(200, { ...caching, 'content-type': 'text/html; charset=utf-8' }).end(given);
  } else if ('redirect' in given) {
    answer.writeHead(302, { ...caching, location: given.redirect }).end();
  } else {
    answer.writeHead(200, { ...caching, 'content-type': 'application/json' });
    answer.end(JSON.stringify(given.json));
  }
}
