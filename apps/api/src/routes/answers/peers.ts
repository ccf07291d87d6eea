import { peersAnswerOf } from '@xiangjian/compare';
import { peersQuery, peersSchema } from '@xiangjian/contract';
import { observedPartsOf } from '@xiangjian/indicators';
import { peersTables } from '@xiangjian/publish';
import { townshipYearsOfCodes } from '@xiangjian/store';
import { comparedEvents } from '../../comparing/compared-events.ts';
import { townshipAsked, townshipsAsked } from '../../comparing/compared-township.ts';
import { comparedYears } from '../../comparing/compared-years.ts';
import { knownTargets } from '../../comparing/known-targets.ts';
import { ownTargets } from '../../comparing/own-targets.ts';
import { peersOfTownships } from '../../comparing/peers-of-townships.ts';
import { targetAsked } from '../../comparing/target-asked.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import { yearsToLookAt } from '../../comparing/years-with-reports.ts';
import { unknownTownshipYear } from '../../problems/not-found.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/**
 * How does a township stand beside all, its kind, the nearest by structure, a list of one's own, its own past, its county
 * as a whole, or a target?
 */
export function servePeers(app: Api, served: Served): void {
  const { database } = served;
  const bundled = knownTargets();
  serveQuestion(app, served, {
    address: '/answers/peers',
    tag: 'answers',
    summary: '与谁比：本区县、同类型、结构相近、自选、自身往年、区县整体或目标值',
    params: nothing,
    query: peersQuery,
    reply: peersSchema,
    answer: ({ query: { township: code, indicator, year, among, others, target: stated } }) => {
      refuseList(among, others);
      refuseTarget(among, stated);
      const asked = townshipAsked(database, code, 'township');
      const parts = [...new Set([...observedPartsOf(indicator), ...structure])];
      const years =
        among === 'past'
          ? yearsToLookAt(database, asked.countyCode, year).filter((one) => one <= year)
          : [year];
      const own = townshipYearsOfCodes(database, [asked.code], years, parts);
      const current = own.find((one) => one.year === year);
      if (current === undefined) throw unknownTownshipYear(asked.name, year);
      const listed = townshipsAsked(database, others ?? [], 'others').filter(
        ({ id }) => id !== asked.id,
      );
      const rest =
        among === 'list'
          ? townshipYearsOfCodes(
              database,
              listed.map((one) => one.code),
              [year],
              parts,
            )
          : peersOfTownships(database, [asked], [year], parts);
      // Of two that hold for the same area the district's own counts.
      const targets = () => [...ownTargets(database, current.township.kind), ...bundled];
      const target =
        among === 'target'
          ? targetAsked(targets(), { indicator, township: current.township.code, year, stated })
          : undefined;
      return peersAnswerOf({
        township: current.township.code,
        indicator,
        year,
        among,
        target,
        others: rest.map(({ township }) => township.code),
        townshipYears: comparedYears(database, [...own, ...rest]),
        events: comparedEvents(database, [asked.id]),
      });
    },
    file: {
      tables: peersTables,
      name: ({ township, indicator, year }) => [
        '与谁比',
        indicator.label_zh,
        township.county,
        township.name,
        `${year}年`,
      ],
    },
  });
}

/** What townships are likened by. */
const structure = [
  ...observedPartsOf('villages_total'),
  ...observedPartsOf('communities'),
  ...observedPartsOf('population'),
];

/** A list belongs to among=list, and only to it. */
function refuseList(among: string, others: readonly string[] | undefined): void {
  if (among === 'list' && others === undefined) {
    throw wrongCombination('others', {
      zh: '自选比较（among=list）须用参数 others 列出乡镇代码，用逗号分隔',
      en: 'among=list needs township codes in the parameter others',
    });
  }
  if (among !== 'list' && others !== undefined) {
    throw wrongCombination('others', {
      zh: '参数 others 只用于自选比较，请加 among=list 或去掉 others',
      en: 'the parameter others belongs to among=list',
    });
  }
}

/** A target belongs to among=target, and only to it. */
function refuseTarget(among: string, target: number | undefined): void {
  if (among === 'target' || target === undefined) return;
  throw wrongCombination('target', {
    zh: '参数 target 只用于与目标值比较，请加 among=target 或去掉 target',
    en: 'the parameter target belongs to among=target',
  });
}
