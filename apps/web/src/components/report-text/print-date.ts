import type { Language } from '@xiangjian/indicators';

/** An ISO date as people write it: 2024年3月18日; as it is in English. */
export function printDate(date: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (found === null) return date;
  const [iso, year, month, day] = found;
  return language === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : iso;
}
