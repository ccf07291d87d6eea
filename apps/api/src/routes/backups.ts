import { backupsSchema, type KeptBackups, problemSchema } from '@xiangjian/contract';
import type { Backups } from '../backups/backups.ts';
import { ApiProblem } from '../problems/api-problem.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** Which backups are there, and one more now. Never kept by a cache. */
export function serveBackups(app: Api, { backups }: Served): void {
  app.get(
    `${apiPrefix}/backups`,
    {
      config: { right: 'settings' },
      schema: {
        tags: ['service'],
        summary: '本机保存的备份',
        querystring: nothing,
        response: { 200: backupsSchema, 404: problemSchema },
      },
    },
    (_request, reply) => reply.header('cache-control', 'no-store').send(shown(required(backups))),
  );
  app.post(
    `${apiPrefix}/backups`,
    {
      config: { right: 'settings' },
      schema: {
        tags: ['service'],
        summary: '立即备份（写完并核对后答复）',
        querystring: nothing,
        response: { 200: backupsSchema, 403: problemSchema, 404: problemSchema },
      },
    },
    async (_request, reply) => {
      const kept = required(backups);
      await kept.make();
      return reply.header('cache-control', 'no-store').send(shown(kept));
    },
  );
}

function required(backups: Backups | null): Backups {
  if (backups !== null) return backups;
  throw new ApiProblem('no-backups', {
    status: 404,
    title: '这个服务不保存备份',
    detail: 'this server was started without a folder for backups',
  });
}

function shown({ settings, isBusy, lastFailure, list }: Backups): KeptBackups {
  return { ...settings, busy: isBusy(), failure: lastFailure(), items: [...list()] };
}
