import { groupLabel, type Indicator } from '@xiangjian/indicators';
import type { Grade } from '../answers/comparability.ts';
import type { DistributionGroup } from '../answers/distribution.ts';
import type { PeerCell } from '../peer-cell.ts';
import { counted, nothing, type Sentence, sentenceOf } from './words.ts';

/** How many have a value, what may be shown of their order and why, and how far they may be compared. */
export function distributionFinding(
  entry: Indicator,
  cells: readonly PeerCell[],
  groups: readonly DistributionGroup[],
  grade: Grade,
): Sentence {
  if (cells.length === 0) {
    return sentenceOf([{ zh: '所选范围内没有乡镇', en: 'No township in this selection' }]);
  }
  const k = cells.filter(({ cell }) => cell.lower !== null).length;
  return sentenceOf([
    {
      zh: `${cells.length}个乡镇中${k}个有“${entry.labelZh}”的数值`,
      en: `${k} of ${counted(cells.length, 'township')} ${k === 1 ? 'has' : 'have'} a value of “${entry.labelEn}”`,
    },
    ...groups.map((group) => groupClause(group, groups.length > 1)),
    k === 0
      ? { zh: '没有数值不等于为零', en: 'no value does not mean zero' }
      : { zh: `可比性${grade}级`, en: `comparability ${grade}` },
    entry.polarity === 'none' && k > 0
      ? { zh: '位次只表示大小，不评好坏', en: 'the order is by size and says nothing of merit' }
      : nothing,
  ]);
}

function groupClause(
  { label, reason_zh, reason_en }: DistributionGroup,
  isOneOfMany: boolean,
): Sentence {
  return isOneOfMany
    ? { zh: `${label}：${reason_zh}`, en: `${groupLabel(label, 'en')}: ${reason_en}` }
    : { zh: reason_zh, en: reason_en };
}
