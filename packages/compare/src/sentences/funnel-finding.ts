import { groupLabel, type Indicator } from '@xiangjian/indicators';
import type { FunnelGroup, FunnelPosition, FunnelRow } from '../answers/funnel.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { counted, namesInARow, nothing, type Sentence, sentenceOf } from './words.ts';

/** Who lies outside the 99.8 % limits, how many are not in the funnel, and whether the limits were widened. */
export function funnelFinding(
  entry: Indicator,
  groups: readonly FunnelGroup[],
  rows: readonly FunnelRow[],
): Sentence {
  if (groups.length === 0) {
    return sentenceOf([
      {
        zh: `有分子分母的不足${fewestPeers}个，不画漏斗图`,
        en: `fewer than ${fewestPeers} with both counts, no funnel`,
      },
      notPlaced(rows),
    ]);
  }
  return sentenceOf([
    lead(entry, rows),
    outside(rows, 'above_998', { zh: '高于上限', en: 'above the upper limit' }),
    outside(rows, 'below_998', { zh: '低于下限', en: 'below the lower limit' }),
    untold(rows),
    notPlaced(rows),
    ...groups.map((group) => dispersion(group, groups.length > 1)),
  ]);
}

function lead(entry: Indicator, rows: readonly FunnelRow[]): Sentence {
  const placed = rows.filter(({ position }) => position !== null);
  const out = placed.filter(({ position }) => position === 'above_998' || position === 'below_998');
  return {
    zh: `“${entry.labelZh}”可比的${placed.length}个乡镇中${out.length}个超出99.8%控制限`,
    en: `“${entry.labelEn}”: ${out.length} of ${counted(placed.length, 'township')} outside the 99.8% limits`,
  };
}

function outside(rows: readonly FunnelRow[], wanted: FunnelPosition, words: Sentence): Sentence {
  const names = rows
    .filter(({ position }) => position === wanted)
    .map(({ township }) => township.name);
  if (names.length === 0) return nothing;
  const row = namesInARow(names);
  return { zh: `${words.zh}：${row.zh}`, en: `${words.en}: ${row.en}` };
}

function untold(rows: readonly FunnelRow[]): Sentence {
  const count = rows.filter(({ position }) => position === 'untold').length;
  if (count === 0) return nothing;
  return {
    zh: `${count}个的数上不封顶，不能判定`,
    en: `${count} open above, not to be told`,
  };
}

function notPlaced(rows: readonly FunnelRow[]): Sentence {
  const count = rows.filter(({ position }) => position === null).length;
  if (count === 0) return nothing;
  return {
    zh: `${count}个不在图中（没有数值、分母，口径不同或基数过小）`,
    en: `${count} not in the funnel (no value or base, another basis, or too few cases)`,
  };
}

function dispersion({ label, k, dispersion: found }: FunnelGroup, isOneOfMany: boolean): Sentence {
  if (found === null || found.ratio <= found.threshold) return nothing;
  const [zh, en] = isOneOfMany ? [`${label}：`, `${groupLabel(label, 'en')}: `] : ['', ''];
  if (found.is_widened) {
    return {
      zh: `${zh}差异大于随机波动，控制限已按过度离散放宽`,
      en: `${en}differences outweigh chance, limits widened for over-dispersion`,
    };
  }
  return found.may_widen
    ? {
        zh: `${zh}差异大于随机波动，按所选未放宽控制限，超出的会偏多`,
        en: `${en}differences outweigh chance, limits not widened as chosen: too many lie outside`,
      }
    : {
        zh: `${zh}差异大于随机波动，但只有${k}个乡镇，控制限未放宽`,
        en: `${en}differences outweigh chance, but with ${k} townships the limits are not widened`,
      };
}
