import {
  releaseListQuery,
  releaseListSchema,
  releaseParams,
  releaseRequest,
  releaseSchema,
  releaseVerdictSchema,
} from '@xiangjian/contract';
import { releasesTables } from '@xiangjian/publish';
import { makeRelease, releases, verifyRelease } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { releaseSummary, releaseView } from '../../viewing/release-view.ts';
import { releaseAsked } from './release-asked.ts';
import { serveReleasePlans } from './release-plans.ts';
import { serveReleaseState } from './release-state.ts';

/** Which states were released, what do they hold, and the release of one more. */
export function serveReleases(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/releases',
    tag: 'releases',
    summary: '发布清单，新的在前',
    params: nothing,
    query: releaseListQuery,
    reply: releaseListSchema,
    answer: ({ query: { area } }) => {
      if (area !== undefined) comparedArea(database, area);
      const found = releases(database, area);
      return { total: found.length, items: found.map((one) => releaseSummary(database, one)) };
    },
    file: {
      tables: ({ items }) => releasesTables(items),
      name: (_answer, { query: { area } }) => [
        '发布清单',
        area === undefined ? '' : comparedArea(database, area).name,
      ],
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'release',
    address: '/releases',
    tag: 'releases',
    summary: '发布：把一个区县一个年度的数据固定成带编号、不再改动的状态',
    params: nothing,
    body: releaseRequest,
    reply: releaseSchema,
    perform: ({ body: { area, year, note, expected }, actor }) => {
      comparedArea(database, area);
      const wanted = { area, year, note, expected, author: actor };
      return releaseView(database, makeRelease(database, wanted, now()));
    },
  });
  serveReleasePlans(app, served);
  serveQuestion(app, served, {
    address: '/releases/:key',
    tag: 'releases',
    summary: '一次发布：说明、校验值、与上一次发布相比的变动及原因',
    params: releaseParams,
    query: nothing,
    reply: releaseSchema,
    answer: ({ params: { key } }) => releaseView(database, releaseAsked(database, key)),
  });
  serveQuestion(app, served, {
    address: '/releases/:key/verify',
    tag: 'releases',
    summary: '由存下的数据重新计算校验值',
    params: releaseParams,
    query: nothing,
    reply: releaseVerdictSchema,
    answer: ({ params: { key } }) => {
      const release = releaseAsked(database, key);
      const { found, isSound } = verifyRelease(database, release);
      return { key, hash: release.hash, found, sound: isSound };
    },
  });
  serveReleaseState(app, served);
}
