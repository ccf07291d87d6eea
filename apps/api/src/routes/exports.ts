import { exportsSchema } from '@xiangjian/contract';
import type { ExportQueue } from '../exporting/export-queue.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Which exports run or wait, and how far are they? Never kept by a cache. */
export function serveExports(app: Api, { dumps, files, conversions }: Served): void {
  app.get(
    `${apiPrefix}/exports`,
    {
      config: { right: 'export' },
      schema: {
        tags: ['service'],
        summary: '正在进行和排队的导出',
        querystring: nothing,
        response: { 200: exportsSchema },
      },
    },
    (_request, reply) =>
      reply.header('cache-control', 'no-store').send({
        items: [
          ...itemsOf('dumps', dumps),
          ...itemsOf('files', files),
          ...itemsOf('conversions', conversions),
        ],
      }),
  );
}

function itemsOf(queue: 'dumps' | 'files' | 'conversions', { underWay }: ExportQueue) {
  return underWay().map((one) => ({ queue, ...one }));
}
