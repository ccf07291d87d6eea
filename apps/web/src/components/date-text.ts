import type { Language } from '@xiangjian/indicators';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2024-05-12 as 5月12日 or 12 May; with its year where it is not the expected one. */
export function dateText(iso: string, language: Language, expectedYear?: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const other = expectedYear !== undefined && year !== expectedYear;
  if (language === 'zh') return `${other ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[month - 1]}${other ? ` ${year}` : ''}`;
}
