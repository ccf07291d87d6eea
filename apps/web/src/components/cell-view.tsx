import type { CellView as Cell } from '@xiangjian/contract';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { useLanguage } from '../language/use-language.ts';
import { cellHint } from './cell-hint.ts';
import { isQualified, lookOf } from './cell-look.ts';
import { cellText, padDecimals } from './cell-text.ts';
import styles from './cell-view.module.css';
import { unitText } from './unit-text.ts';

interface Props {
  readonly indicator: string;
  readonly cell: Cell;
  /** Prints the unit behind the number. */
  readonly withUnit?: boolean;
  /** Decimals of the column, where numbers stand under each other. */
  readonly decimals?: number;
}

/** A cell as it is printed everywhere: number, ◥ where it is qualified, or the word for why there is none. */
export function CellView({ indicator, cell, withUnit = false, decimals = 0 }: Props) {
  const language = useLanguage();
  const look = lookOf(cell.status);
  const unit = isIndicatorId(indicator) ? unitText(indicatorById(indicator).unit, language) : '';
  const hasNumber = look === 'number' || look === 'zero';
  const marks = [styles.cell, styles[look], isQualified(cell) ? styles.qualified : ''];
  return (
    <span
      className={marks.join(' ')}
      data-look={look}
      data-qualified={isQualified(cell) || undefined}
      title={cellHint(indicator, cell, language) ?? undefined}
    >
      {padDecimals(cellText(indicator, cell, language), decimals)}
      {withUnit && hasNumber && unit !== '' && <span className={styles.unit}>{unit}</span>}
    </span>
  );
}
