import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem, unknownAddress } from '../problems/problem-handlers.ts';
import type { Api } from '../serving/api.ts';

const oneYear = 31_536_000;

/**
 * Serves the built dashboard: files with a hash in their name are kept by browsers for a year, the page itself is asked
 * for each time, and any address that is no file shows the page, which knows its own addresses. Unknown addresses under
 * /api are problems.
 */
export async function servePages(app: Api, folder: string): Promise<void> {
  const built = () => existsSync(join(folder, 'index.html'));
  if (built()) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', cacheFor(path));
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!isPageRequest(request)) sendProblem(reply, request, unknownAddress(request));
    else if (!built() || !app.hasReplyDecorator('sendFile')) sendMissingPage(reply);
    else reply.sendFile('index.html');
  });
}

function cacheFor(path: string): string {
  return /[/\\]assets[/\\]/.test(path) ? `public, max-age=${oneYear}, immutable` : 'no-cache';
}

/** A person going to an address of the dashboard, not a program asking for data or for a file that is gone. */
function isPageRequest({ method, url }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '/';
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !/^\/api(\/|$)/.test(path) && !/\.[A-Za-z0-9]{1,5}$/.test(path);
}

function sendMissingPage(reply: FastifyReply) {
  return reply
    .code(503)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(missingPage);
}

const missingPage = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>乡鉴</title>
<h1>界面尚未构建</h1>
<p>数据服务已在运行，但没有找到界面文件。请停止服务，在项目文件夹运行 <code>npm start</code>（会自动构建界面）后刷新本页。</p>
<p>数据接口可以直接使用：<a href="/api/v1/openapi.json">接口说明</a>、<a href="/api/v1/health">服务状态</a>。</p>
</html>
`;
