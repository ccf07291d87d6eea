import {
  problemSchema,
  type TileMap,
  tileMapBody,
  tileMapParams,
  tileMapSchema,
} from '@xiangjian/contract';
import { divisionByCode, readSetting, writeSetting } from '@xiangjian/store';
import { unknownArea } from '../problems/not-found.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

const address = '/areas/:area/tiles';
const nameOf = (area: string) => `tiles.${area}`;

/** How has the committee arranged its townships as squares? */
export function serveTileMap(app: Api, served: Served): void {
  const { database, now } = served;
  const tilesOf = (area: string): TileMap => {
    if (divisionByCode(database, area) === null) throw unknownArea(area);
    const text = readSetting(database, nameOf(area));
    return text === null ? { tiles: [] } : tileMapSchema.parse(JSON.parse(text));
  };
  serveQuestion(app, served, {
    address,
    tag: 'vocabulary',
    summary: '方格图中各乡镇的位置',
    params: tileMapParams,
    query: nothing,
    reply: tileMapSchema,
    answer: ({ params: { area } }) => tilesOf(area),
  });
  app.put(
    `${apiPrefix}${address}`,
    {
      schema: {
        tags: ['vocabulary'],
        summary: '保存方格图中各乡镇的位置',
        params: tileMapParams,
        querystring: nothing,
        body: tileMapBody,
        response: {
          200: tileMapSchema,
          400: problemSchema,
          403: problemSchema,
          404: problemSchema,
        },
      },
    },
    (request, reply) => {
      const { area } = tileMapParams.parse(request.params);
      tilesOf(area);
      writeSetting(database, nameOf(area), JSON.stringify(tileMapBody.parse(request.body)), now());
      return reply.send(tilesOf(area));
    },
  );
}
