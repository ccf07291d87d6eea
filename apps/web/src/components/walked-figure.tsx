import type { Stop } from '@xiangjian/charts';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import styles from './chart.module.css';
import { ChartTable, type ChartTableData } from './chart-table.tsx';
import { ChartWalk, type Sheet } from './chart-walk.tsx';
import { chartWords } from './chart-words.ts';
import { TableSwitch } from './table-switch.tsx';
import { useTableSwitch } from './use-table-switch.ts';

interface Props {
  /** What is drawn, as the name of the table behind it. */
  readonly title: string;
  /** What the drawing shows in a sentence; a screen reader hears both. */
  readonly summary: string;
  readonly table: ChartTableData;
  readonly stops: readonly Stop[];
  readonly onEnter?: ((stop: Stop) => void) | undefined;
  /** Size of the drawing that `stops` are given for, where the page stretches it. */
  readonly sheet?: Sheet | undefined;
  /** What the drawing is read with, beside the switch. */
  readonly note?: ReactNode;
  /** The drawing itself. */
  readonly children: ReactNode;
}

/** A drawing that the page makes itself, with what every chart has: arrow keys from mark to mark, and key T for its table. */
export function WalkedFigure(props: Props) {
  const { title, summary, table, stops, onEnter, sheet, note, children } = props;
  const w = useWords(chartWords);
  const tableSwitch = useTableSwitch();
  return (
    <figure
      className={tableSwitch.asTable ? styles.figure : `${styles.figure} ${styles.whole}`}
      aria-label={w.spoken(title, summary)}
      onKeyDown={tableSwitch.onKeyDown}
    >
      <div className={`${styles.corner} ${note === undefined ? 'screen-only' : ''}`}>
        {note !== undefined && <div className={styles.note}>{note}</div>}
        <TableSwitch {...tableSwitch} />
      </div>
      {tableSwitch.asTable ? (
        <div className={styles.table}>
          <ChartTable table={table} caption={title} />
        </div>
      ) : (
        <div className={styles.sheet}>
          {children}
          <ChartWalk stops={stops} onEnter={onEnter} sheet={sheet} />
        </div>
      )}
    </figure>
  );
}
