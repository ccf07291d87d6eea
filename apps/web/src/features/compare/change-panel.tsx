import { useQuery } from '@tanstack/react-query';
import { changeDumbbell, changeSlope, comparedRows } from '@xiangjian/charts';
import type { ChangeAnswer } from '@xiangjian/contract';
import { useCallback } from 'react';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { BeyondNote } from './beyond-note.tsx';
import { ChangeSettings, useChangeLook } from './change-settings.tsx';
import { changeTableData } from './change-table-data.ts';
import { changeWords } from './change-words.ts';
import { CombinedNote } from './combined-note.tsx';
import { DrawnChart } from './drawn-chart.tsx';
import { type ChangeQuestion, changeAddress, changeQuery } from './get-change.ts';
import { GradeChip } from './grade-chip.tsx';
import { indicatorLabel, withUnitText } from './labels.ts';
import { MoveTable } from './move-table.tsx';
import { changeSummary } from './summary-text.ts';

interface Props {
  readonly question: ChangeQuestion;
  readonly emphasised: readonly string[];
  /** The page already begins with the finding of the first indicator: its chart does not say it again. */
  readonly isFirst: boolean;
}

/** How one indicator moved between two years, who cannot be compared, and why each rank moved. */
export function ChangePanel(props: Props) {
  const query = useQuery(changeQuery(props.question));
  return (
    <PageState query={query}>{(answer) => <ChangeDrawn answer={answer} {...props} />}</PageState>
  );
}

function ChangeDrawn({
  answer,
  question,
  emphasised,
  isFirst,
}: Props & { readonly answer: ChangeAnswer }) {
  const w = useWords(changeWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const { form, order } = useChangeLook();
  const name = indicatorLabel(answer.indicator, language);
  const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
  const draw = useCallback(
    (width: number) => {
      const drawn = { ...answer, indicator: withUnitText(answer.indicator, language) };
      const options = { palette, language, width, order, emphasised };
      return form === 'slope' ? changeSlope(drawn, options) : changeDumbbell(drawn, options);
    },
    [answer, palette, language, emphasised, form, order],
  );
  const compared = comparedRows(answer, 'code');
  const count = { k: compared.length, n: answer.rows.length };
  return (
    <Panel
      title={name}
      aside={
        <>
          <GradeChip indicator={answer.indicator.id} where={{ ...question, year: answer.to }} />
          <DownloadTable address={changeAddress(question)} what={w.csv(name)} />
        </>
      }
    >
      <ChangeSettings />
      <DrawnChart
        title={isFirst ? w.title(answer.from, answer.to) : finding}
        summary={changeSummary(answer, count, language)}
        table={changeTableData(answer, language)}
        finding={finding}
        fileName={`${name}-${answer.area.name}-${answer.from}-${answer.to}`}
        draw={draw}
      />
      <BeyondNote
        indicator={answer.indicator}
        values={compared.flatMap(({ township: { name }, before, after }) => [
          { name, year: answer.from, cell: before },
          { name, year: answer.to, cell: after },
        ])}
      />
      <CombinedNote
        indicator={answer.indicator.id}
        values={answer.rows.flatMap(({ township: { code, name }, before, after }) => [
          { code, name, year: answer.from, cell: before },
          { code, name, year: answer.to, cell: after },
        ])}
      />
      <MoveTable answer={answer} emphasised={emphasised} />
    </Panel>
  );
}
