import { useQuery } from '@tanstack/react-query';
import type { Matrix } from '@xiangjian/contract';
import { Skeleton } from 'antd';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { type MatrixQuestion, matrixAddress, matrixQuery } from '../../api/get-matrix.ts';
import { DownloadData } from '../../components/download-data.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { Explained } from '../../components/explained.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useColourTheme } from '../../theme/colour-theme.tsx';
import { useEvidence } from '../../view/use-evidence.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import choices from './chapter-choice.module.css';
import { ChapterChoice } from './chapter-choice.tsx';
import { coreColumns } from './column-groups.ts';
import { HeatLegend } from './heat-legend.tsx';
import { HeatTable } from './heat-table.tsx';
import { OrderChoice } from './order-choice.tsx';
import { OrderNote } from './order-note.tsx';
import { overviewWords } from './overview-words.ts';
import { PrintedHeatTable } from './printed-heat-table.tsx';
import { nextSorting, readSorting } from './sort-rows.ts';
import { StatusView } from './status-view.tsx';
import { statusWords } from './status-words.ts';
import { useOrdered } from './use-ordered.ts';
import { useShowing, ViewSwitch } from './view-switch.tsx';

// The first picture is the table: squares and maps come when they are asked for.
const TileMap = lazy(() => import('./tile-map.tsx').then((it) => ({ default: it.TileMap })));

/** The table of the overview, its legend, and the same table as a file; or the squares, or the state of the reports. */
export function HeatPanel() {
  const w = useWords(overviewWords);
  const language = useLanguage();
  const showing = useShowing();
  const scope = useScope();
  const { indicators } = useView();
  const question = { ...scope, indicators: indicators ?? coreColumns() };
  if (showing === 'status') {
    return (
      <Panel title={statusWords[language].asStatus} aside={<ViewSwitch />}>
        <StatusView />
      </Panel>
    );
  }
  return (
    <Panel
      title={w.table}
      aside={
        <>
          <span>
            <Explained>{w.tableHint}</Explained>
            <span className="screen-only">{w.openHint}</span>
          </span>
          <ViewSwitch />
          <DownloadTable address={matrixAddress(question)} what={w.table} />
          <DownloadData area={scope.area} />
        </>
      }
    >
      <div className={choices.line}>
        <ChapterChoice />
        {showing === 'table' && <OrderChoice />}
      </div>
      <Figures question={question} showing={showing} />
    </Panel>
  );
}

function Figures({
  question,
  showing,
}: {
  readonly question: MatrixQuestion;
  readonly showing: 'table' | 'tiles' | 'map';
}) {
  const matrix = useQuery(matrixQuery(question));
  return (
    <PageState query={matrix} rows={14}>
      {(data) =>
        showing === 'table' ? (
          <SortedTable matrix={data} />
        ) : (
          <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 14 }} />}>
            <TileMap matrix={data} as={showing} />
          </Suspense>
        )
      }
    </PageState>
  );
}

function SortedTable({ matrix: given }: { readonly matrix: Matrix }) {
  const { sort } = useView();
  const change = useChangeView();
  const { open, current } = useEvidence();
  const printing = useColourTheme().name === 'print';
  const { matrix, beside, scoring } = useOrdered(given);
  const sorting = useMemo(() => readSorting(sort, matrix), [sort, matrix]);
  const onSort = useCallback(
    (indicator: string) => change({ sort: nextSorting(sorting, indicator) }, { replace: true }),
    [change, sorting],
  );
  return (
    <>
      {printing ? (
        <PrintedHeatTable matrix={matrix} sorting={sorting} beside={beside} />
      ) : (
        <HeatTable
          matrix={matrix}
          beside={beside}
          onOpen={open}
          sorting={sorting}
          onSort={onSort}
          current={current}
        />
      )}
      <OrderNote scoring={scoring} />
      <HeatLegend matrix={matrix} />
    </>
  );
}
