import { useQuery } from '@tanstack/react-query';
import { rankingBars } from '@xiangjian/charts';
import type { Ranking } from '@xiangjian/contract';
import { useCallback } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { Explained } from '../../components/explained.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { BeyondNote } from './beyond-note.tsx';
import { CombinedNote } from './combined-note.tsx';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { type RankingQuestion, rankingAddress, rankingQuery } from './get-ranking.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { OrderNote } from './order-note.tsx';
import { RankTable } from './rank-table.tsx';
import { rankingTableData } from './ranking-table-data.ts';
import { ReferencesNote } from './references-note.tsx';
import { summaryText } from './summary-text.ts';

interface Props {
  readonly question: RankingQuestion;
  readonly emphasised: readonly string[];
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** The ranking of one indicator: drawing, the one line on how to read ranks, the figures. */
export function RankingPanel(props: Props) {
  const query = useQuery(rankingQuery(props.question));
  return (
    <PageState query={query}>{(answer) => <RankingAnswer answer={answer} {...props} />}</PageState>
  );
}

function RankingAnswer({
  answer,
  emphasised,
  isFirst,
  question,
}: { readonly answer: Ranking } & Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const name = indicatorLabel(answer.indicator, language);
  const { polarity } = withUnitText(answer.indicator, language);
  const short = (polarity === 'none' ? w.orderTitle : w.rankTitle)(answer.year);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const draw = useCallback(
    (width: number) =>
      rankingBars(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width, emphasised },
      ),
    [answer, palette, language, emphasised],
  );
  const values = answer.rows.map((row) => ({
    code: row.township.code,
    name: row.township.name,
    year: answer.year,
    cell: row,
  }));
  const aside = (
    <>
      <GradeChip indicator={answer.indicator.id} where={question} />
      <DownloadTable address={rankingAddress(question)} what={w.csvRank(name)} />
    </>
  );
  return (
    <Panel title={name} aside={aside}>
      {answer.n_with_value === 0 ? (
        <Note title={w.nothing}>{w.nothingDo}</Note>
      ) : (
        <>
          <DrawnChart
            title={isFirst ? short : finding}
            summary={summaryText(answer, { k: answer.n_with_value, n: answer.n_total }, language)}
            table={rankingTableData(answer, language)}
            finding={finding}
            fileName={`${name}-${answer.area.name}-${answer.year}`}
            draw={draw}
          />
          <BeyondNote indicator={answer.indicator} values={values} />
          <CombinedNote indicator={answer.indicator.id} values={values} />
          <ReferencesNote indicator={answer.indicator.id} references={answer.references} />
          <OrderNote groups={answer.groups} />
          <p className={styles.quiet}>
            <Explained>
              {answer.method.rank_interval === 'simulated' ? w.interval : w.bounds}
            </Explained>
            {polarity === 'none' && <Explained>{w.volume}</Explained>}
          </p>
          <details className={styles.figures} open>
            <summary>{w.rankTable}</summary>
            <RankTable answer={answer} emphasised={emphasised} />
          </details>
        </>
      )}
    </Panel>
  );
}
