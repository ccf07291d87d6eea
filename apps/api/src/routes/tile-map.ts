import { tileMapBody, tileMapSchema } from '@xiangjian/contract';
import type { Api } from '../serving/api.ts';
import { serveKeptOfArea } from '../serving/kept-of-area.ts';
import type { Served } from '../serving/served.ts';

/** How has the committee arranged its townships as squares? */
export function serveTileMap(app: Api, served: Served): void {
  serveKeptOfArea(app, served, {
    name: 'tiles',
    summary: '方格图中各乡镇的位置',
    saveSummary: '保存方格图中各乡镇的位置',
    kept: tileMapSchema,
    body: tileMapBody,
    empty: { tiles: [] },
  });
}
