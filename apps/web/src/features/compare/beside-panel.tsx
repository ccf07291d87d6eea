import { useQuery } from '@tanstack/react-query';
import { besideYardstick } from '@xiangjian/charts';
import type { PeersAnswer } from '@xiangjian/contract';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { useCallback } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { DownloadTable } from '../../components/download-table.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { besideTableData } from './beside-table-data.ts';
import { BeyondNote } from './beyond-note.tsx';
import { companyWords } from './company-words.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { type PeersQuestion, peersAddress, peersQuery } from './get-peers.ts';
import { indicatorName } from './group-indicators.ts';
import { indicatorLabel, withUnitText } from './labels.ts';

interface Props {
  readonly question: PeersQuestion;
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** One indicator of a township beside what it is measured against. */
export function BesidePanel(props: Props) {
  const language = useLanguage();
  const query = useQuery(peersQuery(props.question));
  const w = useWords(companyWords);
  const { question } = props;
  const { indicator } = question;
  if (query.isError && isIndicatorId(indicator)) {
    return (
      <Panel title={indicatorName(indicatorById(indicator), language)}>
        {isTargetMissing(query.error) && question.among === 'target' ? (
          <Note title={w.noTarget}>{w.noTargetDo}</Note>
        ) : (
          <PageState query={query}>{() => null}</PageState>
        )}
      </Panel>
    );
  }
  return (
    <PageState query={query} rows={4}>
      {(answer) => <BesideAnswer answer={answer} {...props} />}
    </PageState>
  );
}

/** Whether the server says that it knows no target: then one is to be given. */
function isTargetMissing(error: Error): boolean {
  if (!(error instanceof ApiProblem)) return false;
  return error.problem.errors?.some(({ parameter }) => parameter === 'target') ?? false;
}

function BesideAnswer({ answer, question, isFirst }: Props & { readonly answer: PeersAnswer }) {
  const w = useWords(companyWords);
  const palette = useChartPalette();
  const language = useLanguage();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const draw = useCallback(
    (width: number) =>
      besideYardstick(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width },
      ),
    [answer, palette, language],
  );
  const isEmpty = answer.own.lower === null && answer.rows.every(({ lower }) => lower === null);
  const { unit } = withUnitText(answer.indicator, language);
  return (
    <Panel
      title={name}
      aside={<DownloadTable address={peersAddress(question)} what={w.csv(name)} />}
    >
      {isEmpty ? (
        <Note title={w.nothing}>{finding}</Note>
      ) : (
        <>
          <DrawnChart
            title={isFirst ? w.besideTitle(answer.township.name, w[question.among]) : finding}
            summary={w.besideSummary(answer.township.county, name, unit, answer.year)}
            table={besideTableData(answer, language)}
            finding={finding}
            fileName={`${name}-${answer.township.name}-${answer.year}`}
            draw={draw}
          />
          <BeyondNote
            indicator={answer.indicator}
            values={[
              { name: answer.township.name, year: answer.year, cell: answer.own },
              ...answer.rows.map((row) => ({
                name: row.township.name,
                year: row.year,
                cell: row,
              })),
            ]}
          />
        </>
      )}
    </Panel>
  );
}
