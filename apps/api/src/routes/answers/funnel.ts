import { funnelOf, whyNoFunnel } from '@xiangjian/compare';
import { funnelQuery, funnelSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { funnelTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { comparedGroup, onlyOfSet } from '../../comparing/only-of-set.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** Which townships lie outside what chance allows at the size of their base? */
export function serveFunnel(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/funnel',
    tag: 'answers',
    summary: '漏斗图：比率或件数与基数，95%和99.8%控制限',
    params: nothing,
    query: funnelQuery,
    reply: funnelSchema,
    answer: ({ query: { indicator, denominator, area, year, peers, set, widening } }) => {
      const reason = whyNoFunnel(indicator, denominator);
      if (reason !== null) {
        throw wrongCombination(denominator === undefined ? 'indicator' : 'denominator', reason);
      }
      const parts = new Set([
        ...observedPartsOf(indicator),
        ...(denominator === undefined ? [] : observedPartsOf(denominator)),
      ]);
      const stored = townshipYearsOfArea(database, area, [year], [...parts]);
      return funnelOf({
        indicator,
        denominator,
        area: comparedArea(database, area),
        year,
        peers: comparedGroup({ peers, set }),
        widening,
        townshipYears: comparedYears(database, onlyOfSet(database, stored, set)),
      });
    },
    file: {
      tables: funnelTables,
      name: ({ indicator, area, year }) => ['漏斗图', indicator.label_zh, area.name, `${year}年`],
    },
  });
}
