import type { Language } from '@xiangjian/indicators';

/** 2024-03-18 as 2024年3月18日, or as it is in English. */
export function printDate(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${date}日` : day;
}
