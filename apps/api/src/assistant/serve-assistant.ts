import type { FastifyRequest } from 'fastify';
import { type Api, apiPrefix } from '../serving/api.ts';
import { version } from '../serving/version.ts';
import { type AssistantTool, assistantTools } from './assistant-tools.ts';

/**
 * The Model Context Protocol (Streamable HTTP, without sessions) at /api/v1/mcp. Each tool asks the API itself with the
 * caller's own credentials, so that an assistant is told what its user may see, and the same numbers.
 */
export async function serveAssistant(app: Api): Promise<void> {
  // Loaded only where it is wanted: the library is large, and most servers have no assistant.
  const [{ McpServer }, { StreamableHTTPServerTransport }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/mcp.js'),
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
  ]);
  app.post(
    `${apiPrefix}/mcp`,
    { config: { right: 'read' }, schema: { hide: true } },
    async (request, reply) => {
      const server = new McpServer({ name: 'xiangjian', version });
      for (const tool of assistantTools) {
        const { name, title, description, asked: inputSchema } = tool;
        const annotations = { readOnlyHint: true, openWorldHint: false };
        server.registerTool(name, { title, description, inputSchema, annotations }, (asked) =>
          answered(app, request, tool, asked),
        );
      }
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      reply.raw.once('close', () => void server.close());
      reply.hijack();
      await server.connect(transport);
      await transport.handleRequest(request.raw, reply.raw, request.body);
    },
  );
}

async function answered(
  app: Api,
  { headers, ip }: FastifyRequest,
  tool: AssistantTool,
  asked: Readonly<Record<string, unknown>>,
) {
  const { authorization, cookie, host } = headers;
  const credentials = { authorization, cookie, host };
  const reply = await app.inject({
    url: `${apiPrefix}${tool.address(asked)}`,
    remoteAddress: ip,
    headers: Object.fromEntries(
      Object.entries(credentials).filter(([, value]) => value !== undefined),
    ),
  });
  const content = [{ type: 'text' as const, text: reply.body }];
  return { content, isError: reply.statusCode !== 200 };
}
