import type { Coverage } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, printNumber } from '@xiangjian/indicators';
import { type KeyboardEvent, useState } from 'react';
import { cellText } from '../../components/cell-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useEvidence } from '../../view/use-evidence.ts';
import { axisOf, placeValues } from './dot-places.ts';
import styles from './dot-strip.module.css';
import { indicatorWords } from './indicator-words.ts';

const width = 760;
const left = 12;
const span = width - 2 * left;

/** The values of one year on one axis; hovering or walking with the arrow keys names the township. */
export function DotStrip({ coverage }: { readonly coverage: Coverage }) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const { open } = useEvidence();
  const [named, setNamed] = useState(0);
  const { indicator, values, quartiles, year } = coverage;
  const dots = placeValues(values);
  const current = dots[Math.min(named, dots.length - 1)];
  if (current === undefined || !isIndicatorId(indicator.id)) return <p>{w.noValues}</p>;
  const entry = indicatorById(indicator.id);
  const unit = unitText(indicator.unit, language);
  const print = (value: number) => printNumber(entry, value, language);
  const { from, to } = axisOf(values);
  const x = (value: number) => left + ((value - from) / (to - from)) * span;
  const rows = Math.max(...dots.map(({ row }) => row)) + 1;
  const line = Math.max(30, rows * 11 + 22);
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(dots.length - 1, Math.max(0, named + step));
    setNamed(next);
    event.currentTarget.querySelector<SVGElement>(`[data-dot="${next}"]`)?.focus();
  };
  const lowest = dots[0];
  const highest = dots[dots.length - 1];
  return (
    <>
      <p className={styles.named} aria-live="polite">
        {current.value.township.name} <b>{cellText(indicator.id, current.value, language)}</b>{' '}
        {unit}
      </p>
      <svg viewBox={`0 0 ${width} ${line + 36}`} className={styles.strip} onKeyDown={onKeyDown}>
        <title>{w.distribution(year)}</title>
        {quartiles !== null && (
          <>
            <rect
              className={styles.half}
              x={x(quartiles.q1)}
              y={14}
              width={Math.max(1, x(quartiles.q3) - x(quartiles.q1))}
              height={line - 14}
            />
            <line
              className={styles.median}
              x1={x(quartiles.median)}
              x2={x(quartiles.median)}
              y1={14}
              y2={line + 6}
            />
            <text x={x(quartiles.median)} y={10} textAnchor="middle">
              {w.median} {print(quartiles.median)}
            </text>
          </>
        )}
        <line className={styles.axis} x1={left} x2={width - left} y1={line} y2={line} />
        {dots.map(({ value, along, row, hollow }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
          <circle
            key={value.township.code}
            data-dot={at}
            role="button"
            tabIndex={at === named ? 0 : -1}
            aria-label={`${value.township.name} ${cellText(indicator.id, value, language)}${unit}`}
            className={`${styles.dot} ${hollow ? styles.hollow : ''}`}
            cx={left + along * span}
            cy={line - 7 - row * 11}
            r={4.5}
            onMouseEnter={() => setNamed(at)}
            onFocus={() => setNamed(at)}
            onClick={() => open({ township: value.township.code, year, indicator: indicator.id })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              open({ township: value.township.code, year, indicator: indicator.id });
            }}
          />
        ))}
        {lowest !== undefined && highest !== undefined && (
          <>
            <text x={left + lowest.along * span} y={line + 18} textAnchor="start">
              {cellText(indicator.id, lowest.value, language)}
            </text>
            {highest !== lowest && (
              <text x={left + highest.along * span} y={line + 18} textAnchor="end">
                {cellText(indicator.id, highest.value, language)}
              </text>
            )}
          </>
        )}
      </svg>
      <p className={styles.named}>
        {quartiles === null ? w.noQuartiles : w.quartiles(print(quartiles.q1), print(quartiles.q3))}
      </p>
    </>
  );
}
