import { searchNamesQuery, searchNamesSchema } from '@xiangjian/contract';
import { namesOfTownships, type TownshipNames } from '@xiangjian/store';
import { comparedArea } from '../comparing/compared-area.ts';
import { findIndicators } from '../search/find-indicators.ts';
import { findTownships } from '../search/find-townships.ts';
import type { Api } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';
import { stateInForce } from '../serving/state-in-force.ts';

/** Which townships and indicators answer to a name, an old name, pinyin, initials or a word that reports use? */
export function serveSearchNames(app: Api, served: Served): void {
  const townships = keptNames(served);
  serveQuestion(app, served, {
    address: '/search/names',
    tag: 'vocabulary',
    summary: '按名称、曾用名、拼音、首字母或近义词查找乡镇和指标',
    params: nothing,
    query: searchNamesQuery,
    reply: searchNamesSchema,
    answer: ({ query: { q, area, limit } }) => {
      if (area !== undefined) comparedArea(served.database, area);
      return {
        q,
        townships: findTownships(townships(), q, { area, limit }),
        indicators: findIndicators(q, limit),
      };
    },
  });
}

/**
 * The names of all townships, read once for each state of the data, the present one or that of a release: a search is asked
 * with every letter that is typed.
 */
function keptNames({ database, revision }: Served): () => readonly TownshipNames[] {
  let kept: { readonly of: string | number; readonly names: readonly TownshipNames[] } | null =
    null;
  return () => {
    const now = stateInForce()?.hash ?? revision();
    if (kept?.of !== now) kept = { of: now, names: namesOfTownships(database) };
    return kept.names;
  };
}
