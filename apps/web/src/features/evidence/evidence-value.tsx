import type { CellEvidence } from '@xiangjian/contract';
import {
  hasNumber,
  indicatorById,
  isIndicatorId,
  printNumber,
  qualifierLabels,
} from '@xiangjian/indicators';
import { isQualified } from '../../components/cell-look.ts';
import { cellText } from '../../components/cell-text.ts';
import { Explained } from '../../components/explained.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';
import { IntervalBar } from './interval-bar.tsx';

/** The figure as it is printed everywhere, and in words what kind of number it is. */
export function EvidenceValue({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { indicator, lower, upper, status } = cell;
  const number = hasNumber(status);
  const entry = isIndicatorId(indicator.id) ? indicatorById(indicator.id) : null;
  const print = (bound: number) =>
    entry === null ? String(bound) : printNumber(entry, bound, language);
  const bounds =
    lower === null || entry === null
      ? ''
      : upper === null
        ? w.openAbove(print(lower))
        : w.asInterval(print(lower), print(upper));
  return (
    <>
      <div className={styles.value}>
        {cellText(indicator.id, cell, language)}
        {number && <small>{unitText(indicator.unit, language)}</small>}
      </div>
      <p className={styles.meaning}>
        <Explained>{number ? meaningOf(cell, w, language, bounds) : absenceOf(cell, w)}</Explained>
      </p>
      {isQualified(cell) && lower !== null && (
        <IntervalBar lower={lower} upper={upper} label={bounds} print={print} />
      )}
    </>
  );
}

function meaningOf(
  cell: CellEvidence,
  w: typeof evidenceWords.zh | typeof evidenceWords.en,
  language: 'zh' | 'en',
  bounds: string,
): string {
  const comma = language === 'zh' ? '，' : '; ';
  if (cell.basis === 'stated') return w.statedRate;
  if (cell.indicator.kind === 'derived') {
    return isQualified(cell) ? `${w.computedRange}${comma}${bounds}` : w.computedExact;
  }
  if (cell.qualifier === 'all') return w.all;
  if (cell.qualifier === 'zero') return w.zeroStated;
  if (cell.qualifier === null || !isQualified(cell)) return w.exact;
  // “At least” is all that bounds with an open end say.
  if (cell.upper === null) return bounds;
  return `${qualifierLabels[cell.qualifier][language]}${comma}${bounds}`;
}

/** A computed figure is missing because a part of it is. */
function absenceOf(
  { indicator, status }: CellEvidence,
  w: typeof evidenceWords.zh | typeof evidenceWords.en,
): string {
  const ofParts =
    indicator.kind === 'derived' && status !== 'report_missing' && status !== 'not_applicable';
  return ofParts ? w.partMissing : w.states[status];
}
