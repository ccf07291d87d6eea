import type { ReportDetail } from '@xiangjian/contract';
import type { UntakenNumber } from '@xiangjian/indicators';

type UntakenView = ReportDetail['untaken'][number];

/** Why a number fills no cell, as a person reads it. */
const reasons: Readonly<Record<string, string>> = {
  cumulative: '多年累计,不是本年度数',
  event: '单次活动的数字,不是全年数',
  norm: '制度要求,不是完成数',
  target: '计划目标,不是完成数',
  ytd: '只到年内某日',
  part: '只说其中一部分',
  other_level: '说的是上级或其他单位',
};

const noIndicator = '没有对应的指标';

/** A number that fills no cell, in the fields of the contract. */
export function untakenView({ start, end, text, reason }: UntakenNumber): UntakenView {
  return { start, end, text, reason, reason_zh: reasons[reason] ?? noIndicator };
}
