import { referenceNatureLabels, referenceNatures, townshipKinds } from '@xiangjian/indicators';
import { yearLimits } from './parameters.ts';

const years = `${yearLimits.first}–${yearLimits.last}`;
const natures = referenceNatures.map((nature) => referenceNatureLabels[nature]);

/** What each field of a reference value must be, said to whoever wrote something else. */
export const referenceRules = {
  indicator: {
    zh: '没有这个指标：请写指标代码或名称，见指标目录',
    en: 'no such indicator: give its id or name, see the catalogue',
  },
  area: {
    zh: '范围应为 2、4、6 或 9 位区划代码，处处适用则留空',
    en: 'the area is a division code of 2, 4, 6 or 9 digits, empty for everywhere',
  },
  kind: {
    zh: `乡镇类型应为 ${townshipKinds.join('、')} 之一，各类都适用则留空`,
    en: `the kind is one of ${townshipKinds.join(', ')}, empty for all`,
  },
  oneKind: {
    zh: '范围已经是一个乡镇，乡镇类型请留空',
    en: 'the area is one township already: leave the kind empty',
  },
  from: {
    zh: `起始年度应为四位数的年份（${years}）`,
    en: `the first year has four digits (${years})`,
  },
  to: {
    zh: `截止年度应为四位数的年份（${years}），至今有效则留空`,
    en: `the last year has four digits (${years}), empty until further notice`,
  },
  years: {
    zh: '年度应写成 2024、2021-2025 或 2021年起',
    en: 'the years are written 2024, 2021-2025 or 2021年起 (from 2021)',
  },
  order: {
    zh: '截止年度不能早于起始年度',
    en: 'the last year is before the first',
  },
  value: {
    zh: '请写参考值，如 95%、不低于95%、不高于3 或 90%至95%，40 字以内',
    en: 'write a reference value: 95%, 不低于95% (≥95%), ≤3 or 90%-95%, at most 40 letters',
  },
  nature: {
    zh: `性质应为 ${natures.map(({ zh }) => zh).join('、')} 之一`,
    en: `the nature is one of ${natures.map(({ en }) => en).join(', ')}`,
  },
  source_title: {
    zh: '请写依据：哪份文件或资料写着这个值，200 字以内',
    en: 'name the document that says so, at most 200 letters',
  },
  source_url: {
    zh: '依据网址应以 http:// 或 https:// 开头，没有则留空',
    en: 'the address begins with http:// or https://, empty for none',
  },
  source_date: {
    zh: '依据日期应写成 2024-03-01，不清楚则留空',
    en: 'the date of the document is written 2024-03-01, empty where not known',
  },
  note: { zh: '说明在 300 字以内', en: 'the note has at most 300 letters' },
} as const;
