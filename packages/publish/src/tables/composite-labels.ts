import type { CompositeRow } from '@xiangjian/contract';
import { notRankedLabels } from './labels.ts';

type NotScored = NonNullable<CompositeRow['not_scored']>;
type NoValue = NonNullable<CompositeRow['items'][number]['reason']>;

export const notScoredLabels: Readonly<Record<NotScored, string>> = {
  no_report: '库中没有报告',
  too_few_items: '有章不足三分之二的项目写明数字',
  alone_in_group: notRankedLabels.alone_in_group,
};

export const noValueLabels: Readonly<Record<NoValue, string>> = {
  no_value: notRankedLabels.no_value,
  screened_basis: notRankedLabels.screened_basis,
  other_basis: '口径不同，不能比较',
  base_under_five: notRankedLabels.base_under_five,
  impossible_share: notRankedLabels.impossible_share,
  definition_differs: '口径与多数乡镇不同，不能比较',
  definition_changed: '口径变化，前后不可比',
  no_past_value: '没有上年数值',
  no_manual_mark: '没有打分',
};

export const vetoEffectLabels: Readonly<Record<CompositeRow['vetoes'][number]['effect'], string>> =
  {
    fails: '定为最低等次',
    bars_top: '不得评为最高等次',
  };
