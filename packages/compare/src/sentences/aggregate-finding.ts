import { type Indicator, printNumber } from '@xiangjian/indicators';
import type { AggregateGroup } from '../answers/aggregate.ts';
import type { How } from '../figure-of-cells.ts';
import { nothing, type Sentence, sentenceOf } from './words.ts';

const words: Readonly<Record<How, Sentence>> = {
  sum: { zh: '合计', en: 'together' },
  pooled: { zh: '汇总率（分子之和÷分母之和）', en: 'pooled rate (Σx ÷ Σn)' },
  median: { zh: '中位数', en: 'median' },
};

/** What an area states together, over how many townships, and that the others are not counted as zero. */
export function aggregateFinding(
  entry: Indicator,
  how: How,
  year: number,
  { n, k, total, quartiles, bounded }: AggregateGroup,
): Sentence {
  const middle = quartiles?.median ?? null;
  const figure =
    how === 'median'
      ? middle === null
        ? null
        : { value: middle, lower: middle, upper: middle }
      : total;
  const lead = {
    zh: `${year}年度${n}个乡镇中${k}个写明可用的“${entry.labelZh}”`,
    en: `${k} of ${n} townships state a usable “${entry.labelEn}” for ${year}`,
  };
  if (figure === null || figure.lower === null) {
    const few = how === 'median' && k > 0;
    if (few && bounded !== null) return sentenceOf([lead, boundedClause(entry, bounded)]);
    return sentenceOf([
      lead,
      few
        ? { zh: '不足5个确数，不算中位数', en: 'fewer than five exact numbers, no median' }
        : { zh: '没有数值不等于为零', en: 'no value does not mean zero' },
    ]);
  }
  const unit = entry.unit === '%' ? '%' : entry.unit;
  const number = (value: number, language: 'zh' | 'en') => printNumber(entry, value, language);
  const range = (language: 'zh' | 'en') => {
    const low = number(figure.lower ?? 0, language);
    if (figure.upper === null) return `≥${low}`;
    const high = number(figure.upper, language);
    return low === high ? low : `${low}–${high}`;
  };
  return sentenceOf([
    lead,
    {
      zh: `${words[how].zh}${range('zh')}${unit}`,
      en: `${words[how].en} ${range('en')}${unit === '%' ? '%' : ''}`,
    },
    k < n
      ? {
          zh: `其余${n - k}个不计入，也不当作零`,
          en: `the other ${n - k} are left out, not counted as zero`,
        }
      : nothing,
  ]);
}

/** Too few exact numbers for a median, but enough with the qualified ones. */
function boundedClause(
  entry: Indicator,
  { n, median }: NonNullable<AggregateGroup['bounded']>,
): Sentence {
  const range = (language: 'zh' | 'en') => {
    const low = printNumber(entry, median.lower, language);
    if (median.upper === null) return `≥${low}`;
    const high = printNumber(entry, median.upper, language);
    return low === high ? low : `${low}–${high}`;
  };
  return {
    zh: `不足5个确数；连同非确数共${n}个，中位数在${range('zh')}${entry.unit}`,
    en: `fewer than five exact numbers; with the qualified ones (${n}) the median lies at ${range('en')}${entry.unit === '%' ? '%' : ''}`,
  };
}
