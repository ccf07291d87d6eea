import { useQuery } from '@tanstack/react-query';
import { trendMultiples } from '@xiangjian/charts';
import type { Trend } from '@xiangjian/contract';
import { useCallback } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import type { AreaQuestion } from './area-question.ts';
import { BeyondNote } from './beyond-note.tsx';
import { CombinedNote } from './combined-note.tsx';
import { compareWords } from './compare-words.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { type TrendQuestion, trendAddress, trendQuery } from './get-trend.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { MultiplesSettings, useMultiplesLook } from './multiples-settings.tsx';
import { multiplesWords } from './multiples-words.ts';
import { ReferencesNote } from './references-note.tsx';
import { trendSummary } from './trend-summary.ts';
import { trendTableData } from './trend-table-data.ts';

interface Props {
  readonly question: TrendQuestion;
  /** Among whom, and in which year, the grade of comparability is asked. */
  readonly where: AreaQuestion;
  readonly emphasised: readonly string[];
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** A small trend for every township, on one axis or on axes of their own. */
export function MultiplesPanel(props: Props) {
  const query = useQuery(trendQuery(props.question));
  return (
    <PageState query={query}>{(answer) => <MultiplesDrawn answer={answer} {...props} />}</PageState>
  );
}

function MultiplesDrawn({
  answer,
  question,
  where,
  emphasised,
  isFirst,
}: Props & { readonly answer: Trend }) {
  const w = useWords(compareWords);
  const m = useWords(multiplesWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const { axis, order } = useMultiplesLook();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const values = answer.series.flatMap(({ township: { code, name }, points }) =>
    points.map((cell) => ({ code, name, year: cell.year, cell })),
  );
  const draw = useCallback(
    (width: number) =>
      trendMultiples(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width, axis, order, emphasised },
      ),
    [answer, palette, language, emphasised, axis, order],
  );
  return (
    <Panel
      title={name}
      aside={
        <>
          <GradeChip indicator={answer.indicator.id} where={where} />
          <DownloadTable address={trendAddress(question)} what={w.csvTrend(name)} />
        </>
      }
    >
      <MultiplesSettings />
      <DrawnChart
        title={isFirst ? w.trendTitle : finding}
        summary={`${trendSummary(answer, language)} · ${axis === 'free' ? m.freeNote : m.sharedNote}`}
        table={trendTableData(answer, language)}
        finding={finding}
        fileName={`${name}-${m.file}`}
        draw={draw}
      />
      <BeyondNote indicator={answer.indicator} values={values} />
      <CombinedNote indicator={answer.indicator.id} values={values} />
      <ReferencesNote indicator={answer.indicator.id} references={answer.references} />
    </Panel>
  );
}
