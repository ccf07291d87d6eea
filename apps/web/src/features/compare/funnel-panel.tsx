import { useQuery } from '@tanstack/react-query';
import { funnelPlot } from '@xiangjian/charts';
import type { Funnel } from '@xiangjian/contract';
import { comparisonRuleOf, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import { useCallback } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import type { AreaQuestion } from './area-question.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { dispersionText } from './dispersion-text.ts';
import { DrawnChart } from './drawn-chart.tsx';
import { FunnelSettings } from './funnel-settings.tsx';
import { funnelTableData } from './funnel-table-data.ts';
import { funnelWords } from './funnel-words.ts';
import { type FunnelQuestion, funnelAddress, funnelQuery } from './get-funnel.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorName } from './group-indicators.ts';
import { indicatorLabel, withUnitText } from './labels.ts';
import { summaryText } from './summary-text.ts';
import { useFunnelQuestion } from './use-funnel-question.ts';

interface Props {
  readonly indicator: IndicatorId;
  readonly where: AreaQuestion;
  readonly emphasised: readonly string[];
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** Which townships lie outside what chance allows; says so where an indicator has no funnel. */
export function FunnelPanel(props: Props) {
  const w = useWords(funnelWords);
  const language = useLanguage();
  const { indicator, where } = props;
  const question = useFunnelQuestion(indicator, where);
  if (comparisonRuleOf(indicator).method === 'none') {
    return (
      <Panel title={indicatorName(indicatorById(indicator), language)}>
        <Note title={w.noFunnel}>{w.noFunnelDo}</Note>
      </Panel>
    );
  }
  return <AskedFunnel {...props} question={question} />;
}

type Asked = Props & { readonly question: FunnelQuestion };

function AskedFunnel(props: Asked) {
  const query = useQuery(funnelQuery(props.question));
  return (
    <PageState query={query}>{(answer) => <FunnelAnswer answer={answer} {...props} />}</PageState>
  );
}

function FunnelAnswer({
  answer,
  question,
  where,
  emphasised,
  isFirst,
}: Asked & { readonly answer: Funnel }) {
  const w = useWords(compareWords);
  const palette = useChartPalette();
  const language = useLanguage();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const stated = answer.rows.filter(({ lower }) => lower !== null);
  const placed = answer.rows.filter(({ position }) => position !== null);
  const draw = useCallback(
    (width: number) =>
      funnelPlot(
        { ...answer, indicator: withUnitText(answer.indicator, language) },
        { palette, language, width, emphasised },
      ),
    [answer, palette, language, emphasised],
  );
  return (
    <Panel
      title={name}
      aside={
        <>
          <GradeChip indicator={answer.indicator.id} where={where} />
          <DownloadTable address={funnelAddress(question)} what={w.csvFunnel(name)} />
        </>
      }
    >
      <FunnelSettings answer={answer} question={question} />
      <DrawnChart
        title={isFirst ? w.funnelTitle(answer.year) : finding}
        summary={w.funnelSummary(
          summaryText(answer, { k: stated.length, n: answer.rows.length }, language),
          placed.length,
          answer.rows.length,
        )}
        table={funnelTableData(answer, language)}
        finding={finding}
        fileName={`${name}-${answer.area.name}-${answer.year}`}
        draw={draw}
      />
      <ul className={styles.sentences}>
        {answer.groups.map((group) => (
          <li key={group.label}>{dispersionText(group, language)}</li>
        ))}
      </ul>
    </Panel>
  );
}
