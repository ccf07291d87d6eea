import { trendOf } from '@xiangjian/compare';
import { trendQuery, trendSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { trendTables } from '@xiangjian/publish';
import { type StoredTownshipYear, townshipYearsOfCodes } from '@xiangjian/store';
import { comparedEvents } from '../../comparing/compared-events.ts';
import { townshipsAsked } from '../../comparing/compared-township.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { peersOfTownships } from '../../comparing/peers-of-townships.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { yearsPrinted } from '../../serving/years-printed.ts';

/** How did one indicator go over the years, for some townships beside the median of their counties? */
export function serveTrend(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/answers/trend',
    tag: 'answers',
    summary: '趋势：一个指标在若干乡镇的历年变化',
    params: nothing,
    query: trendQuery,
    reply: trendSchema,
    answer: ({ query: { indicator, townships, years, set } }) => {
      const asked = townshipsAsked(database, townships, 'townships');
      const parts = observedPartsOf(indicator);
      const codes = asked.map(({ code }) => code);
      // One code and name through all the years, so that a series goes on through a new name.
      const own = townshipYearsOfCodes(database, codes, years, parts);
      const listed = set === undefined ? null : townshipsAsked(database, set, 'set');
      const peers =
        listed === null
          ? peersOfTownships(database, asked, years, parts)
          : townshipYearsOfCodes(
              database,
              listed.map(({ code }) => code),
              years,
              parts,
            );
      return trendOf({
        indicator,
        townships: own.map(({ township }) => township.code),
        years,
        townshipYears: comparedYears(database, oncePerYear([...own, ...peers])),
        medianOf: listed === null ? undefined : peers.map(({ township }) => township.code),
        events: comparedEvents(
          database,
          asked.map(({ id }) => id),
        ),
      });
    },
    file: {
      tables: trendTables,
      name: ({ indicator, series, years }) => [
        '趋势',
        indicator.label_zh,
        ...series.slice(0, 3).map(({ township }) => township.name),
        series.length > 3 ? `等${series.length}个乡镇` : '',
        yearsPrinted(years),
      ],
    },
  });
}

/** Each township once a year: one of the series may also be one of those of which the median is taken. */
function oncePerYear(stored: readonly StoredTownshipYear[]): StoredTownshipYear[] {
  return [...new Map(stored.map((one) => [`${one.township.id} ${one.year}`, one])).values()];
}
