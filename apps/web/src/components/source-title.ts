import type { ReferenceLine } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';

/** Where a reference value is written: in English where it comes with the program, else as it was registered. */
export function sourceTitle(
  { source_title, source_title_en }: Pick<ReferenceLine, 'source_title' | 'source_title_en'>,
  language: Language,
): string {
  return language === 'en' ? (source_title_en ?? source_title) : source_title;
}
