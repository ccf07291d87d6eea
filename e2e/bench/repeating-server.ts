import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RepeatingServer {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * A server in front of another one that makes the replies of one question larger and hands everything else on. A reply is made once:
 * what is measured behind it is the browser, over the network as it is, and not the making or the interception of the reply.
 */
export async function repeatingServer(
  origin: string,
  question: string,
  enlarge: (reply: unknown) => unknown,
): Promise<RepeatingServer> {
  const made = new Map<string, Buffer>();
  const server = createServer((asked, reply) => {
    const path = asked.url ?? '/';
    const kept = made.get(path);
    if (kept !== undefined) {
      reply.writeHead(200, { 'content-type': 'application/json' }).end(kept);
      return;
    }
    const headers = { ...asked.headers, host: new URL(origin).host, 'accept-encoding': 'identity' };
    const onwards = request(origin + path, { method: asked.method, headers }, (answer) => {
      if (!path.startsWith(question) || answer.statusCode !== 200) {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const large = enlarge(JSON.parse(Buffer.concat(parts).toString('utf8')));
        const body = Buffer.from(JSON.stringify(large));
        made.set(path, body);
        reply.writeHead(200, { 'content-type': 'application/json' }).end(body);
      });
    });
    onwards.on('error', () => reply.writeHead(502).end());
    asked.pipe(onwards);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
