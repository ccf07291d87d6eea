import type { RankingRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { basisLabel } from './chart-words.ts';

/**
 * Why a township with or without a number is not compared; empty where its missing number says enough. Where there is little room,
 * the request to check is left to the note below.
 */
export function notRankedText(
  reason: RankingRow['not_ranked'],
  language: Language,
  isNarrow = false,
): string {
  switch (reason) {
    case 'screened_basis':
      return basisLabel('screened', language);
    case 'alone_in_group':
      return language === 'zh' ? '同组仅 1 个' : 'alone in its group';
    case 'no_polarity':
      return language === 'zh' ? '不分高低' : 'no better end';
    case 'base_under_five':
      return language === 'zh' ? '基数不足 5' : 'fewer than 5 cases';
    case 'impossible_share':
      if (isNarrow) return language === 'zh' ? '分子大于分母' : 'part exceeds whole';
      return language === 'zh' ? '分子大于分母，提请核实' : 'part exceeds whole, please check';
    case 'definition_differs':
      return language === 'zh' ? '口径不同' : 'another definition';
    default:
      return '';
  }
}
