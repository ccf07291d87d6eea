import {
  aggregateHows,
  listLimits,
  lookAtExtents,
  mostPassages,
  peerChoices,
  peerGroups,
  rereadingExtents,
  reviewStates,
  widenings,
  yearLimits,
} from '@xiangjian/contract';
import { reviewReasons } from '@xiangjian/indicators';

const years = `${yearLimits.first} 至 ${yearLimits.last}`;

/** What may stand in each parameter, as a person reads it. */
const guides: Readonly<Record<string, string>> = {
  area: '2、4、6 或 9 位区划代码，见 /api/v1/areas',
  parent: '2、4 或 6 位区划代码，见 /api/v1/divisions',
  code: '2、4、6 或 9 位区划代码，见 /api/v1/divisions',
  township: '9 位乡镇代码，见 /api/v1/divisions',
  townships: `9 位乡镇代码，用逗号分隔，最多 ${listLimits.townships} 个`,
  others: `9 位乡镇代码，用逗号分隔，最多 ${listLimits.townships} 个，只用于 among=list`,
  year: `${years} 的整数`,
  from: `${years} 的整数，早于 to`,
  to: `${years} 的整数，晚于 from`,
  years: `${years}，如 2021-2024 或 2021,2023,最多 ${listLimits.years} 年`,
  indicator: '指标 id,见 /api/v1/indicators',
  indicators: `指标 id,用逗号分隔，最多 ${listLimits.indicators} 个，见 /api/v1/indicators`,
  denominator: '作分母的指标 id，如 villages_total，见 /api/v1/indicators',
  peers: peerGroups.join('、'),
  set: `9 位乡镇代码，用逗号分隔，最多 ${listLimits.townships} 个，只在它们之间比较`,
  widening: widenings.join('、'),
  among: peerChoices.join('、'),
  how: aggregateHows.join('、'),
  look_at: lookAtExtents.join('、'),
  target: '不小于 0 的数，比率用百分数，只用于 among=target',
  classes: '2 至 10 的整数',
  limit: `1 至 ${listLimits.page} 的整数`,
  offset: '不小于 0 的整数',
  q: '1 至 40 个字',
  genre: 'rule_of_law、disclosure',
  passages: `1 至 ${mostPassages} 的整数`,
  id: '正整数，见 /api/v1/reports',
  download: '0、1',
  encoding: 'utf-8、gb18030',
  kind: 'analysis（每行一格，带代码和原文）、display（与屏幕所见相同）',
  after: '已收到的最后一行：序号-乡镇代码-年度-指标代码',
  day: '日期，如 2024-04-20',
  state: reviewStates.join('、'),
  reasons: reviewReasons.join('、'),
  extent: rereadingExtents.join('、'),
  share: '大于 0、至多 1 的比例',
};

/** The guide of a parameter; null where there is none. */
export function parameterGuide(parameter: string): string | null {
  return guides[parameter] ?? null;
}
