import { type Database, divisionByCode, type ObservationFilter } from '@xiangjian/store';
import { yearsPrinted } from '../serving/years-printed.ts';

/** What a filter asks for, as a file says it: name in Chinese, name in English, value. */
export function filtersInWords(
  database: Database,
  { area, townships, years, indicators }: ObservationFilter,
): (readonly [zh: string, en: string, value: string])[] {
  const place = area === undefined ? null : divisionByCode(database, area);
  return [
    ['范围', 'Area', place === null ? (area ?? '全部') : `${place.name}（${place.code}）`],
    ['乡镇', 'Townships', townships === undefined ? '全部' : townships.join('、')],
    ['年度', 'Years', years === undefined ? '全部' : yearsPrinted(years)],
    ['指标', 'Indicators', indicators === undefined ? '全部' : indicators.join('、')],
  ];
}
