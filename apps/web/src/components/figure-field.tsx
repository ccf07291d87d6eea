import type { CellView } from '@xiangjian/contract';
import { useId } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { cellText } from './cell-text.ts';
import styles from './figure-field.module.css';
import { figureFieldWords } from './figure-field-words.ts';
import { typedFigure } from './typed-figure.ts';
import { unitText } from './unit-text.ts';

interface Props {
  readonly indicator: { readonly id: string; readonly unit: string };
  /** What the cell says so far. */
  readonly before: CellView | null;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (typed: string) => void;
}

/** A figure as a person types it; below stands how it is understood, beside what the cell says so far. */
export function FigureField({ indicator, before, value, autoFocus = false, onChange }: Props) {
  const w = useWords(figureFieldWords);
  const language = useLanguage();
  const id = useId();
  const cell = typedFigure(value, indicator.unit);
  const print = (shown: CellView) => cellText(indicator.id, shown, language);
  const isWrong = cell === null && value.trim() !== '';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{w.figure}</label>
      <span className={styles.line}>
        <input
          // biome-ignore lint/a11y/noAutofocus: the person has just asked for the field
          autoFocus={autoFocus}
          id={id}
          value={value}
          maxLength={40}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-says`}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => onChange(target.value)}
        />
        <span>{unitText(indicator.unit, language)}</span>
      </span>
      <p id={`${id}-says`} className={isWrong ? styles.wrong : styles.says}>
        {isWrong && w.notAFigure}
        {cell !== null && (
          <>
            {before !== null && (
              <>
                <del>{print(before)}</del> →{' '}
              </>
            )}
            <ins>{print({ ...cell, basis: null })}</ins> {boundsOf(cell, w)}
          </>
        )}
        {cell === null && !isWrong && w.figureHint}
      </p>
    </div>
  );
}

function boundsOf(
  { lower, upper }: Pick<CellView, 'lower' | 'upper'>,
  w: (typeof figureFieldWords)['zh' | 'en'],
): string {
  if (lower === null || lower === upper) return '';
  return upper === null ? w.openAbove(String(lower)) : w.interval(String(lower), String(upper));
}
