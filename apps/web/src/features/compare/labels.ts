import type { CellView, ComparedGroup, IndicatorSummary } from '@xiangjian/contract';
import { type Language, successRateBasisLabels } from '@xiangjian/indicators';
import { unitText } from '../../components/unit-text.ts';

/** Name of the indicator of an answer. */
export function indicatorLabel(summary: IndicatorSummary, language: Language): string {
  return language === 'zh' ? summary.label_zh : summary.label_en;
}

/** The indicator with its unit in the language of the interface, for drawings that print it. */
export function withUnitText(summary: IndicatorSummary, language: Language): IndicatorSummary {
  return { ...summary, unit: unitText(summary.unit, language) };
}

/** What a value rests on, in words; empty where it is simply what the report states. */
export function basisText(basis: CellView['basis'], language: Language): string {
  switch (basis) {
    case null:
      return '';
    case 'sum_of_parts':
      return language === 'zh' ? '分项合计' : 'sum of parts';
    case 'full_coverage':
      return language === 'zh' ? '全覆盖' : 'full coverage';
    default:
      return successRateBasisLabels[basis][language];
  }
}

/** Key of the words for a group of peers. */
export function peersWord(peers: ComparedGroup): 'peersAll' | 'peersKind' | 'peersSet' {
  if (peers === 'set') return 'peersSet';
  return peers === 'kind' ? 'peersKind' : 'peersAll';
}
