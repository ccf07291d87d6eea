import { indicatorSummary } from '@xiangjian/compare';
import {
  releaseDiffQuery,
  releaseDiffSchema,
  releasePlanQuery,
  releasePlanSchema,
} from '@xiangjian/contract';
import { releaseChangesTables } from '@xiangjian/publish';
import { changesOfReleases, changesSince, type Database, planRelease } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import { comparedTownship } from '../../comparing/compared-township.ts';
import { townshipOfPlace } from '../../comparing/place-asked.ts';
import { wrongCombination } from '../../comparing/wrong-combination.ts';
import type { Api } from '../../serving/api.ts';
import { nothing, serveQuestion } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';
import { releasedChanges, releaseSummary } from '../../viewing/release-view.ts';
import { releaseAsked } from './release-asked.ts';

/** What would a release hold if it were made now, and how do two states differ? */
export function serveReleasePlans(app: Api, served: Served): void {
  const { database } = served;
  serveQuestion(app, served, {
    address: '/releases/plan',
    tag: 'releases',
    summary: '若现在发布：编号、变动清单及原因、尚待核对的数据',
    params: nothing,
    query: releasePlanQuery,
    reply: releasePlanSchema,
    answer: ({ query: { area, year } }) => {
      const { name } = comparedArea(database, area);
      const plan = planRelease(database, { area, year });
      const { key, hash, townships, reports, observations, previous } = plan;
      return {
        key,
        area,
        area_name: name,
        year,
        previous: previous === null ? null : releaseSummary(database, previous),
        hash,
        townships,
        reports,
        observations,
        changes: releasedChanges(database, plan.changes),
        unchanged: plan.isUnchanged,
        disputed: plan.openDisputes.map((dispute) => ({
          township: comparedTownship(townshipOfPlace(database, dispute)),
          indicator: indicatorSummary(dispute.indicator),
          text: dispute.text,
        })),
        open_items: plan.openItems,
      };
    },
  });
  serveQuestion(app, served, {
    address: '/releases/diff',
    tag: 'releases',
    summary: '两次发布之间（或某次发布与现在之间）哪些数据变了，为何',
    params: nothing,
    query: releaseDiffQuery,
    reply: releaseDiffSchema,
    answer: ({ query: { earlier, later } }) => ({
      earlier,
      later: later ?? null,
      changes: releasedChanges(database, changesAsked(database, earlier, later)),
    }),
    file: {
      tables: ({ changes }) => releaseChangesTables(changes),
      name: ({ earlier, later }) => ['发布变动', earlier, later ?? '现在'],
    },
  });
}

function changesAsked(database: Database, earlier: string, later: string | undefined) {
  const before = releaseAsked(database, earlier);
  if (later === undefined) return changesSince(database, before);
  const after = releaseAsked(database, later);
  if (before.area !== after.area || before.year !== after.year) {
    throw wrongCombination('later', {
      zh: `只有同一地区、同一年度的两次发布才能比较：${earlier} 与 ${later} 不是`,
      en: `${earlier} and ${later} are not of the same district and year`,
    });
  }
  return changesOfReleases(database, before, after);
}
