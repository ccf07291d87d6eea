import type { Stop } from '@xiangjian/charts';
import { Skeleton } from 'antd';
import type { EChartsOption } from 'echarts';
import { lazy, Suspense, useRef } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { askedState } from '../view/asked-state.ts';
import styles from './chart.module.css';
import type { ChartCanvasHandle, ChartSelection } from './chart-canvas.tsx';
import { ChartPictures } from './chart-pictures.tsx';
import { ChartTable, type ChartTableData } from './chart-table.tsx';
import { ChartWalk, type Sheet } from './chart-walk.tsx';
import { chartWords } from './chart-words.ts';
import { Explained } from './explained.tsx';
import { localDay } from './local-day.ts';
import { markOf, useOpenedShare } from './opened-share.ts';
import { stateWords } from './state-words.ts';
import { TableSwitch } from './table-switch.tsx';
import { useTableSwitch } from './use-table-switch.ts';

const ChartCanvas = lazy(() =>
  import('./chart-canvas.tsx').then((module) => ({ default: module.ChartCanvas })),
);

interface Props {
  readonly option: EChartsOption;
  /** The finding, as a title. */
  readonly title: string;
  /** What is shown (indicator, unit, year, peers, n); also what a screen reader hears. */
  readonly summary: string;
  /** The same data as a table: key T or the button shows it. */
  readonly table: ChartTableData;
  /** Height in px; it grows with large type. */
  readonly height: number;
  /** So many points that they are drawn as pixels, without an element each. */
  readonly isDense?: boolean;
  /** A mark was clicked. */
  readonly onSelect?: (selection: ChartSelection) => void;
  /** The way of the arrow keys through the marks, and what Enter does at one. */
  readonly stops?: readonly Stop[];
  readonly onEnter?: (stop: Stop) => void;
  /** Size that the places of `stops` are given for, where it is not that of the drawing in pixels. */
  readonly sheet?: Sheet;
  /** File name of a downloaded image, without its ending. */
  readonly fileName?: string;
  /** Title of a saved picture, where the page has said the finding already and `title` is shorter. */
  readonly finding?: string;
}

/** A chart with its title, its sentence and the table behind it. The only place that draws with ECharts. */
export function Chart({
  option,
  title,
  summary,
  table,
  height,
  isDense = false,
  onSelect,
  stops = [],
  onEnter,
  sheet,
  fileName,
  finding,
}: Props) {
  const w = useWords(chartWords);
  const language = useLanguage();
  const { share, mayImage } = useOpenedShare();
  const s = useWords(stateWords);
  const state = askedState();
  const data =
    state === undefined ? w.unreleased(localDay(new Date().toISOString())) : s.named(state);
  const tableSwitch = useTableSwitch();
  const { asTable } = tableSwitch;
  const canvas = useRef<ChartCanvasHandle>(null);
  return (
    <figure
      className={asTable ? styles.figure : `${styles.figure} ${styles.whole}`}
      data-guide="chart"
      aria-label={w.spoken(title, summary)}
      onKeyDown={tableSwitch.onKeyDown}
    >
      <div className={styles.head}>
        <figcaption>
          <div className={styles.title}>
            <Explained>{title}</Explained>
          </div>
          <div className={styles.summary}>
            <Explained>{summary}</Explained>
          </div>
        </figcaption>
        <div className={`${styles.actions} screen-only`}>
          <TableSwitch {...tableSwitch} />
          {!asTable && mayImage && (
            <ChartPictures
              canvas={canvas}
              name={fileName ?? title}
              frame={{
                title: finding ?? title,
                summary,
                missing: w.missing,
                source: `${w.source} · ${data}`,
                language,
                ...(share?.watermark === true ? { mark: markOf(share) } : {}),
              }}
            />
          )}
        </div>
      </div>
      {asTable ? (
        <div className={styles.table}>
          <ChartTable table={table} caption={title} />
        </div>
      ) : (
        // As high as the drawing, so that nothing below it moves when it comes.
        <Suspense
          fallback={
            <div style={{ height: `${height / 14}rem` }}>
              <Skeleton active title={false} paragraph={{ rows: 6 }} aria-label={w.drawing} />
            </div>
          }
        >
          <div className={styles.sheet}>
            <ChartCanvas
              ref={canvas}
              option={option}
              height={height}
              isDense={isDense}
              onSelect={onSelect}
            />
            {stops.length > 0 && <ChartWalk stops={stops} onEnter={onEnter} sheet={sheet} />}
          </div>
        </Suspense>
      )}
    </figure>
  );
}
