import type { CellView } from '@xiangjian/contract';
import { boundariesWords } from '../../components/boundaries-words.ts';
import { cellText } from '../../components/cell-text.ts';
import { Figure } from '../../components/figure.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './compare.module.css';

/** A value of a drawing, by township and year. */
interface PlacedValue {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly cell: CellView;
}

interface Props {
  readonly indicator: string;
  readonly values: readonly PlacedValue[];
}

/** What each value within present boundaries was put together from, every part leading to its source. */
export function CombinedNote({ indicator, values }: Props) {
  const w = useWords(boundariesWords);
  const m = useWords(marks);
  const language = useLanguage();
  const made = values.flatMap((value) => {
    const { combined } = value.cell;
    return combined === undefined ? [] : [{ ...value, combined }];
  });
  if (made.length === 0) return null;
  return (
    <details className={styles.figures}>
      <summary>{w.made(made.length)}</summary>
      <ul>
        {made.map(({ code, name, year, cell, combined }) => (
          <li key={`${code} ${year}`}>
            {name} {year}
            {m.colon}
            {combined.split_from !== null ? (
              w.split(combined.split_from)
            ) : (
              <>
                {cell.lower === null
                  ? w.none(combined.k, combined.n)
                  : cellText(indicator, cell, language)}
                {' ← '}
                {combined.parts.map((part, at) => (
                  <span key={part.code}>
                    {at > 0 && m.list}
                    {part.name}{' '}
                    <Figure
                      township={part.code}
                      year={year}
                      indicator={indicator}
                      cell={{ ...part, basis: null }}
                    />
                  </span>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
