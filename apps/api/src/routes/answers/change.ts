import { changeOf } from '@xiangjian/compare';
import { changeQuery, changeSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { changeTables } from '@xiangjian/publish';
import { townshipYearsOfArea } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { eventsOfYears } from '../../comparing/events-of-years.ts';
import { comparedGroup, onlyOfSet } from '../../comparing/only-of-set.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import { yearsToLookAt } from '../../comparing/years-with-reports.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** How did an indicator move between two years, and why did each rank move? */
export function serveChange(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/change',
    tag: 'answers',
    summary: '变化：两年之间的变化及区间、名次变动的四种原因、五年趋势',
    params: nothing,
    query: changeQuery,
    reply: changeSchema,
    answer: ({ query: { indicator, area, from, to, peers, set } }) => {
      if (from >= to) {
        throw wrongCombination('from', {
          zh: `前一年（from=${from}）须早于后一年（to=${to}），请对调或改年份`,
          en: `from (${from}) must be before to (${to})`,
        });
      }
      const years = new Set([
        ...yearsToLookAt(database, area, to).filter((year) => year <= to),
        from,
      ]);
      const all = townshipYearsOfArea(
        database,
        area,
        [...years].sort((a, b) => a - b),
        observedPartsOf(indicator),
      );
      const stored = onlyOfSet(database, all, set);
      return changeOf({
        indicator,
        area: comparedArea(database, area),
        from,
        to,
        peers: comparedGroup({ peers, set }),
        townshipYears: comparedYears(stored),
        events: eventsOfYears(database, stored),
      });
    },
    file: {
      tables: changeTables,
      name: ({ indicator, area, from, to }) => [
        '变化',
        indicator.label_zh,
        area.name,
        `${from}至${to}年`,
      ],
    },
  });
}
