import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const requestSchema = z.object({
  model: z.string(),
  temperature: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).length(2),
  response_format: z.object({ type: z.string() }).loose().optional(),
});

/** One request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | null;
  readonly body: z.infer<typeof requestSchema>;
}

type Answer = (response: ServerResponse, request: SeenRequest, count: number) => void;

/** A server on this machine that speaks the protocol as badly as `answer` makes it; closed when the test ends. */
export async function modelServer(answer: Answer) {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const one: SeenRequest = {
        path: request.url ?? '',
        authorization: request.headers.authorization ?? null,
        body: requestSchema.parse(JSON.parse(text)),
      };
      seen.push(one);
      answer(response, one, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, seen };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers as a chat completion with this message. */
export function say(
  response: ServerResponse,
  message: { readonly content?: string | null; readonly reasoning_content?: string },
): void {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', ...message } }] }),
  );
}

/** Answers with nothing but a status. */
export function refuse(response: ServerResponse, status: number, headers = {}): void {
  response.writeHead(status, headers);
  response.end('{"error":{"message":"no"}}');
}

/** A reply that points at one quote. */
export function pointing(indicator: string, quote: string): string {
  return JSON.stringify({ quotes: [{ indicator, quote, offset: null }] });
}
