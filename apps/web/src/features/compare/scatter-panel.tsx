import { useQuery } from '@tanstack/react-query';
import { scatterPlot, scatterSays } from '@xiangjian/charts';
import type { Trend } from '@xiangjian/contract';
import type { IndicatorId } from '@xiangjian/indicators';
import { useCallback } from 'react';
import { matrixAddress } from '../../api/get-matrix.ts';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import type { AreaQuestion } from './area-question.ts';
import { BeyondNote } from './beyond-note.tsx';
import { countBoth } from './count-both.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { type TrendQuestion, trendQuery } from './get-trend.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { scatterTableData } from './scatter-table-data.ts';
import { scatterWords } from './scatter-words.ts';
import { countiesText } from './trend-summary.ts';
import { YearPlayer } from './year-player.tsx';

interface Props {
  readonly across: IndicatorId;
  readonly up: IndicatorId;
  readonly where: AreaQuestion;
  readonly trendOf: (indicator: string) => TrendQuestion;
  readonly emphasised: readonly string[];
}

/** Two indicators of the same townships against each other; years are played through. */
export function ScatterPanel(props: Props) {
  const { across, up, trendOf } = props;
  const first = useQuery(trendQuery(trendOf(across)));
  const second = useQuery(trendQuery(trendOf(up)));
  return (
    <PageState query={first}>
      {(x) => (
        <PageState query={second}>{(y) => <ScatterDrawn {...props} x={x} y={y} />}</PageState>
      )}
    </PageState>
  );
}

function ScatterDrawn({
  x,
  y,
  where,
  across,
  up,
  emphasised,
}: Props & { readonly x: Trend; readonly y: Trend }) {
  const w = useWords(scatterWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const { year } = where;
  const [nameX, nameY] = [
    indicatorLabel(x.indicator, language),
    indicatorLabel(y.indicator, language),
  ];
  const draw = useCallback(
    (width: number) =>
      scatterPlot(
        { ...x, indicator: withUnitText(x.indicator, language) },
        { ...y, indicator: withUnitText(y.indicator, language) },
        { palette, language, width, year, emphasised },
      ),
    [x, y, palette, language, year, emphasised],
  );
  const both = countBoth(x, y, year);
  const table = { ...where, indicators: [across, up] };
  return (
    <Panel
      title={w.title(nameX, nameY)}
      aside={
        <>
          <GradeChip indicator={across} where={where} />
          <GradeChip indicator={up} where={where} />
          <DownloadTable address={matrixAddress(table)} what={w.title(nameX, nameY)} />
        </>
      }
    >
      <YearPlayer years={x.years} year={year} />
      <DrawnChart
        title={w.chartTitle(year)}
        summary={w.summary(countiesText(x, language), year, nameX, nameY, both, x.series.length)}
        table={scatterTableData(x, y, year, language)}
        finding={scatterSays(both, x, y, year, language)}
        fileName={`${nameX}-${nameY}-${year}`}
        draw={draw}
      />
      {[x, y].map(({ indicator, series }) => (
        <BeyondNote
          key={indicator.id}
          indicator={indicator}
          values={series.flatMap(({ township: { name }, points }) =>
            points.filter((point) => point.year === year).map((cell) => ({ name, year, cell })),
          )}
        />
      ))}
    </Panel>
  );
}
