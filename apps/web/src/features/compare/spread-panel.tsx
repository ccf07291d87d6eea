import { useQuery } from '@tanstack/react-query';
import { distributionSwarm, standingSentence } from '@xiangjian/charts';
import type { Distribution } from '@xiangjian/contract';
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
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { DrawnChart } from './drawn-chart.tsx';
import {
  type DistributionQuestion,
  distributionAddress,
  distributionQuery,
} from './get-distribution.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { spreadTableData } from './spread-table-data.ts';
import { summaryText } from './summary-text.ts';

interface Props {
  readonly question: DistributionQuestion;
  readonly emphasised: readonly string[];
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** How the values of one indicator lie, the marked townships by name, and a sentence on each of them. */
export function SpreadPanel(props: Props) {
  const query = useQuery(distributionQuery(props.question));
  return (
    <PageState query={query}>{(answer) => <SpreadAnswer answer={answer} {...props} />}</PageState>
  );
}

function SpreadAnswer({
  answer,
  question,
  emphasised,
  isFirst,
}: Props & { readonly answer: Distribution }) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const draw = useCallback(
    (width: number) =>
      distributionSwarm(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width, emphasised },
      ),
    [answer, palette, language, emphasised],
  );
  const stated = answer.rows.filter(({ lower }) => lower !== null);
  return (
    <Panel
      title={name}
      aside={
        <>
          <GradeChip indicator={answer.indicator.id} where={question} />
          <DownloadTable address={distributionAddress(question)} what={w.csvSpread(name)} />
        </>
      }
    >
      {stated.length === 0 ? (
        <Note title={w.nothing}>{w.nothingDo}</Note>
      ) : (
        <>
          <DrawnChart
            title={isFirst ? w.spreadTitle(answer.year) : finding}
            summary={summaryText(answer, { k: stated.length, n: answer.rows.length }, language)}
            table={spreadTableData(answer, language)}
            finding={finding}
            fileName={`${name}-${answer.area.name}-${answer.year}`}
            draw={draw}
          />
          <BeyondNote
            indicator={answer.indicator}
            values={answer.rows.map((row) => ({
              name: row.township.name,
              year: answer.year,
              cell: row,
            }))}
          />
          {emphasised.length > 0 && (
            <ul className={styles.sentences}>
              {emphasised.map((code) => (
                <li key={code}>
                  <Explained>{standingSentence(answer, code, language)}</Explained>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}
