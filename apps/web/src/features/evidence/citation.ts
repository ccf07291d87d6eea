import type { CellEvidence } from '@xiangjian/contract';
import { hasNumber, type Language } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { evidenceWords } from './evidence-words.ts';

/** A figure as it is cited: whose, which year, the sentence, the report, and the address under which it is checked. */
export function citationOf(cell: CellEvidence, address: string, language: Language): string {
  const { indicator, report, sources, status } = cell;
  const printed = cellText(indicator.id, cell, language);
  return evidenceWords[language].citation({
    township: cell.township.name,
    year: cell.year,
    indicator: language === 'zh' ? indicator.label_zh : indicator.label_en,
    printed: hasNumber(status) ? `${printed}${unitText(indicator.unit, language)}` : printed,
    quote: sources.length === 1 ? (sources[0]?.evidence?.text ?? null) : null,
    report: report?.title ?? null,
    published: report?.published_on ?? null,
    address,
  });
}
