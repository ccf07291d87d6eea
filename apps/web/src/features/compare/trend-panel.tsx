import { useQuery } from '@tanstack/react-query';
import { trendLines } from '@xiangjian/charts';
import type { Trend } from '@xiangjian/contract';
import { useCallback } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { printYears } from '../../view/year-list.ts';
import type { AreaQuestion } from './area-question.ts';
import { BeyondNote } from './beyond-note.tsx';
import { CombinedNote } from './combined-note.tsx';
import { compareWords } from './compare-words.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { type TrendQuestion, trendAddress, trendQuery } from './get-trend.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { ReferencesNote } from './references-note.tsx';
import { trendSummary } from './trend-summary.ts';
import { trendTableData } from './trend-table-data.ts';

interface Props {
  readonly question: TrendQuestion;
  /** Among whom, and in which year, the grade of comparability is asked. */
  readonly where: AreaQuestion;
  readonly emphasised: readonly string[];
  /** One of several above each other. */
  readonly low: boolean;
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** The years of the chosen townships under one indicator. */
export function TrendPanel(props: Props) {
  const query = useQuery(trendQuery(props.question));
  return (
    <PageState query={query} rows={5}>
      {(answer) => <TrendAnswer answer={answer} {...props} />}
    </PageState>
  );
}

function TrendAnswer({
  answer,
  question,
  where,
  emphasised,
  low,
  isFirst,
}: Props & { readonly answer: Trend }) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const values = answer.series.flatMap(({ township: { code, name }, points }) =>
    points.map((cell) => ({ code, name, year: cell.year, cell })),
  );
  const draw = useCallback(
    (width: number) =>
      trendLines(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width, emphasised, low },
      ),
    [answer, palette, language, emphasised, low],
  );
  const isEmpty = answer.series.every(({ points }) => points.every(({ lower }) => lower === null));
  const aside = (
    <>
      <GradeChip indicator={answer.indicator.id} where={where} />
      <DownloadTable address={trendAddress(question)} what={w.csvTrend(name)} />
    </>
  );
  return (
    <Panel title={name} aside={aside}>
      {isEmpty && <Note title={w.nothingTrend}>{w.nothingDo}</Note>}
      {!isEmpty && (
        <DrawnChart
          title={isFirst ? w.trendTitle : finding}
          summary={trendSummary(answer, language)}
          table={trendTableData(answer, language)}
          finding={finding}
          fileName={`${name}-${printYears(answer.years)}`}
          draw={draw}
        />
      )}
      <BeyondNote indicator={answer.indicator} values={values} />
      <CombinedNote indicator={answer.indicator.id} values={values} />
      {!isEmpty && (
        <ReferencesNote indicator={answer.indicator.id} references={answer.references} />
      )}
    </Panel>
  );
}
