import { useQuery } from '@tanstack/react-query';
import type { Matrix } from '@xiangjian/contract';
import { useCallback, useMemo } from 'react';
import { csvOf } from '../../api/address.ts';
import { matrixAddress, matrixQuery } from '../../api/get-matrix.ts';
import { DownloadCsv } from '../../components/download-csv.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useEvidence } from '../../view/use-evidence.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { ChapterChoice } from './chapter-choice.tsx';
import { coreColumns } from './column-groups.ts';
import { HeatLegend } from './heat-legend.tsx';
import { HeatTable } from './heat-table.tsx';
import { overviewWords } from './overview-words.ts';
import { nextSorting, readSorting } from './sort-rows.ts';
import { TileMap } from './tile-map.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** The table of the overview, its legend, and the same table as a file. */
export function HeatPanel() {
  const w = useWords(overviewWords);
  const scope = useScope();
  const { indicators, chart } = useView();
  const tiles = chart === 'tiles';
  const question = { ...scope, indicators: indicators ?? coreColumns };
  const matrix = useQuery(matrixQuery(question));
  return (
    <Panel
      title={w.table}
      aside={
        <>
          <span>{w.tableHint}</span>
          <ViewSwitch tiles={tiles} />
          <DownloadCsv href={csvOf(matrixAddress(question))} what={w.table} />
        </>
      }
    >
      <ChapterChoice />
      <PageState query={matrix} rows={14}>
        {(data) => (tiles ? <TileMap matrix={data} /> : <SortedTable matrix={data} />)}
      </PageState>
    </Panel>
  );
}

function SortedTable({ matrix }: { readonly matrix: Matrix }) {
  const { sort } = useView();
  const change = useChangeView();
  const { open, current } = useEvidence();
  const sorting = useMemo(() => readSorting(sort, matrix), [sort, matrix]);
  const onSort = useCallback(
    (indicator: string) => change({ sort: nextSorting(sorting, indicator) }, { replace: true }),
    [change, sorting],
  );
  return (
    <>
      <HeatTable
        matrix={matrix}
        onOpen={open}
        sorting={sorting}
        onSort={onSort}
        current={current}
      />
      <HeatLegend matrix={matrix} />
    </>
  );
}
