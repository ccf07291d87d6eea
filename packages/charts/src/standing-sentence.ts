import type { Distribution, DistributionRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import { printerOf } from './print-value.ts';
import { rankLabel } from './rank-label.ts';

type Side = 'above' | 'below' | 'equal' | 'undecided';

const sides: Readonly<Record<Side, Readonly<Record<Language, string>>>> = {
  above: { zh: '高于', en: 'above' },
  below: { zh: '低于', en: 'below' },
  equal: { zh: '等于', en: 'equal to' },
  undecided: { zh: '按原文写法不能判定高低于', en: 'by its wording not to be told from' },
};

/**
 * Where one township stands in its group: value, side of the median and whether chance carries that far, place with its interval
 * or band. Says so where it has no number or is not compared.
 */
export function standingSentence(answer: Distribution, code: string, language: Language): string {
  const row = answer.rows.find(({ township }) => township.code === code);
  if (row === undefined) return '';
  const print = printerOf(answer.indicator, language);
  const isZh = language === 'zh';
  const { name } = row.township;
  if (row.lower === null)
    return isZh ? `${name}：${print.cell(row)}。` : `${name}: ${print.cell(row)}.`;
  const unit = answer.indicator.unit;
  const isClose = isZh || unit === '%';
  const value = `${print.cell(row)}${isClose ? '' : ' '}${unit}`.trim();
  const median = answer.groups.find(({ label }) => label === row.group)?.quartiles?.median ?? null;
  const parts = [
    median === null
      ? noMedian(row, language)
      : besideMedian(row, median, print.number(median), language),
    placeText(row, language),
  ].filter((part) => part !== '');
  const glue = isZh ? '，' : ', ';
  const end = isZh ? '。' : '.';
  return `${name}${isZh ? '：' : ': '}${[value, ...parts].join(glue)}${end}`;
}

function noMedian(row: DistributionRow, language: Language): string {
  if (row.group === null) return chartWords.notCompared[language];
  return language === 'zh'
    ? '同组确数不足 5 个，不算中位数'
    : 'fewer than 5 exact values, no median';
}

function besideMedian(
  row: DistributionRow,
  median: number,
  printed: string,
  language: Language,
): string {
  const side = sideOf(row, median);
  const text =
    language === 'zh'
      ? `${sides[side].zh}同组中位数 ${printed}`
      : `${sides[side].en} the median of its group, ${printed}`;
  if (side !== 'above' && side !== 'below') return text;
  const { lower95, upper95 } = row;
  if (lower95 === null || upper95 === null) return text;
  const isBeyond = side === 'above' ? lower95 > median : upper95 < median;
  if (language === 'zh') return `${text}（${isBeyond ? '超出' : '未超出'} 95% 随机波动）`;
  return `${text} (${isBeyond ? 'beyond' : 'within'} chance at 95%)`;
}

function sideOf({ value, lower, upper }: DistributionRow, median: number): Side {
  if (lower !== null && lower > median) return 'above';
  if (upper !== null && upper < median) return 'below';
  return value === median && lower === median && upper === median ? 'equal' : 'undecided';
}

function placeText(row: DistributionRow, language: Language): string {
  const rank = rankLabel(row, language);
  if (rank !== '') return rank;
  return row.band === null ? '' : chartWords[row.band][language];
}
