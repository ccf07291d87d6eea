import { isBeyondPossible } from '@xiangjian/charts';
import type { CellView, IndicatorSummary } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { Explained } from '../../components/explained.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';

interface Props {
  readonly indicator: IndicatorSummary;
  readonly values: readonly {
    readonly name: string;
    readonly year: number;
    readonly cell: CellView;
  }[];
}

/** The shares above 100 % that a picture draws at the end of its axis, each with its figure. */
export function BeyondNote({ indicator, values }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const beyond = values.filter(({ cell }) => isBeyondPossible(indicator, cell));
  if (beyond.length === 0) return null;
  const told = beyond.map(
    ({ name, year, cell }) => `${name} ${year}${w.colon}${cellText(indicator.id, cell, language)}%`,
  );
  return (
    <p className={styles.quiet}>
      <Explained>{w.beyond(told.join(w.listMark))}</Explained>
    </p>
  );
}
