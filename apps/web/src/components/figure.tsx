import type { CellView as Cell } from '@xiangjian/contract';
import { hasNumber, indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { useEvidence } from '../view/use-evidence.ts';
import { cellText, padDecimals } from './cell-text.ts';
import { CellView } from './cell-view.tsx';
import { cellWords } from './cell-words.ts';
import styles from './figure.module.css';
import { unitText } from './unit-text.ts';

interface Props {
  readonly township: string;
  readonly year: number;
  readonly indicator: string;
  readonly cell: Cell;
  readonly withUnit?: boolean;
  readonly decimals?: number;
}

/** A figure that leads to its source: a click opens the sentence it was read from. */
export function Figure({ township, year, indicator, cell, decimals = 0, withUnit = false }: Props) {
  const language = useLanguage();
  const w = useWords(cellWords);
  const { open } = useEvidence();
  const entry = isIndicatorId(indicator) ? indicatorById(indicator) : null;
  const name = language === 'zh' ? entry?.labelZh : entry?.labelEn;
  const printed = padDecimals(cellText(indicator, cell, language), decimals);
  const hasUnit = withUnit && hasNumber(cell.status);
  const unit = hasUnit && entry !== null ? unitText(entry.unit, language) : '';
  return (
    <button
      type="button"
      className={styles.figure}
      aria-label={w.figureLabel(name ?? indicator, `${printed}${unit}`)}
      onClick={() => open({ township, year, indicator })}
    >
      <CellView indicator={indicator} cell={cell} decimals={decimals} withUnit={withUnit} />
    </button>
  );
}
