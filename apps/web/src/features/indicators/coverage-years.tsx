import { Button } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ChartTable } from '../../components/chart-table.tsx';
import { chartWords } from '../../components/chart-words.ts';
import { useWords } from '../../language/use-words.ts';
import { CoverageBars } from './coverage-bars.tsx';
import { usedParts, type YearsOfCoverage } from './coverage-parts.ts';
import styles from './coverage-years.module.css';
import { indicatorWords } from './indicator-words.ts';

/** Year by year, how the townships' reports speak of an indicator: as bars, or by key T as the table behind them. */
export function CoverageYears({ coverage }: { readonly coverage: YearsOfCoverage }) {
  const w = useWords(indicatorWords);
  const c = useWords(chartWords);
  const [asTable, setAsTable] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || event.key.toLowerCase() !== 't') return;
    setAsTable((shown) => !shown);
    // What had the focus may go with the bars: the switch stays.
    toggle.current?.focus();
  };
  const used = usedParts(coverage);
  const table = {
    columns: [w.year, ...used.map((part) => w.statuses[part])],
    rows: coverage.years.map((year) => [year.year, ...used.map((part) => year[part])]),
  };
  return (
    <figure className={styles.figure} aria-label={w.overYears} onKeyDown={onKeyDown}>
      <div className={`${styles.actions} screen-only`}>
        <Button
          ref={toggle}
          type="text"
          size="small"
          title={c.keys}
          aria-keyshortcuts="T"
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? c.asChart : c.asTable}
        </Button>
      </div>
      {asTable ? (
        <ChartTable table={table} caption={w.overYears} />
      ) : (
        <CoverageBars coverage={coverage} />
      )}
    </figure>
  );
}
