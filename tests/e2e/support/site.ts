/**
 * The whole web, as the tested browser sees it: a TLS server on this machine
 * that answers for every host name. Chromium is started with a resolver rule,
 * Firefox with a proxy setting, that sends every name here: a page can be at
 * its real address, and nothing can leave.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Server,
  type Socket,
} from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Asked for by the browsers themselves, whatever is installed. */
const BROWSER_OWN = /(^|\.)(update\.googleapis\.com|mozilla\.(com|org|net)|firefox\.com)$/;

export interface Answer {
  body: string | Buffer;
  /** A content type; HTML when absent. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds until it is sent, as a far server takes; at once when absent. */
  after?: number;
}
/** HTML as a string, a file of the repository, a full answer, or a function of the request. */
export type Content =
  | string
  | { file: string; headers?: Record<string, string> }
  | Answer
  | ((request: IncomingMessage) => Answer);

export class Site {
  readonly #pages = new Map<string, Content>();
  readonly #folders = new Map<string, string>();
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Requests that no test asked for, as "https://host/path": nothing of ours may appear here. */
  readonly strays: string[] = [];

  private constructor(key: string, cert: string) {
    const answer = (request: IncomingMessage, response: ServerResponse) =>
      this.#answer(request, response);
    const tls = createTlsServer({ key, cert }, answer);
    const plain = createServer(answer);
    // Firefox has no resolver rules; it is told that this port is its proxy.
    plain.on('connect', (_request, socket: Socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tls.emit('connection', socket);
    });
    // The first byte tells a TLS greeting from a plain request: one port serves both.
    this.#server = createSocketServer((socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#sockets.delete(socket));
      socket.once('data', (first) => {
        socket.pause();
        socket.unshift(first);
        (first[0] === 0x16 ? tls : plain).emit('connection', socket);
        process.nextTick(() => socket.resume());
      });
    });
  }

  /** Starts on a free port with a certificate made now: no key is ever committed. */
  static async start(port = 0): Promise<Site> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
    const site = new Site(key, cert);
    await new Promise<void>((resolve) => site.#server.listen(port, '127.0.0.1', resolve));
    return site;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Puts a page at an address such as "https://fr.indeed.com/jobs?q=x" (the query is not looked at); returns the address. */
  page(address: string, content: Content): string {
    const { host, pathname } = new URL(address);
    this.#pages.set(host + pathname, content);
    return address;
  }

  /** Serves a folder of the repository as a host's pages ("/" is index.html). */
  folder(host: string, folder: string): void {
    this.#folders.set(host, folder);
  }

  /** Forgets the pages and the strays, for the next test. */
  reset(): void {
    this.#pages.clear();
    this.#folders.clear();
    this.strays.length = 0;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const scheme = 'encrypted' in request.socket ? 'https' : 'http';
    const { host, pathname } = new URL(`${scheme}://${request.headers.host}${request.url}`);
    if (pathname === '/favicon.ico' || BROWSER_OWN.test(host)) {
      response.writeHead(204).end();
      return;
    }
    const found = this.#find(host, pathname, request);
    if (!found) {
      this.strays.push(`${scheme}://${host}${pathname}`);
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.writeHead(found.status ?? 200, {
      'content-type': found.type ?? TYPES['.html'],
      ...found.headers,
    });
    if (found.after) setTimeout(() => response.end(found.body), found.after);
    else response.end(found.body);
  }

  #find(host: string, pathname: string, request: IncomingMessage): Answer | null {
    const content = this.#pages.get(host + pathname);
    if (content !== undefined) {
      if (typeof content === 'string') return { body: content };
      if (typeof content === 'function') return content(request);
      return 'file' in content ? readAnswer(content.file, content.headers) : content;
    }
    const folder = this.#folders.get(host);
    if (folder === undefined) return null;
    const path = normalize(decodeURIComponent(pathname)).replace(/^(\.\.\/)+/, '');
    return readAnswer(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  }
}

function readAnswer(file: string, headers?: Record<string, string>): Answer | null {
  try {
    return { body: readFileSync(file), type: TYPES[extname(file)], headers };
  } catch {
    return null;
  }
}
