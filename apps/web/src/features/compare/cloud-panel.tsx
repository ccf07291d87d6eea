import { useQuery } from '@tanstack/react-query';
import { type Cloud, scatterCloud } from '@xiangjian/charts';
import { useMemo } from 'react';
import { type MatrixQuestion, matrixAddress } from '../../api/get-matrix.ts';
import { Chart } from '../../components/chart.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { cloudTableData } from './cloud-table-data.ts';
import { compareWords } from './compare-words.ts';
import { type CloudReply, cloudQuery } from './get-cloud.ts';
import { indicatorLabel } from './labels.ts';
import { scatterWords } from './scatter-words.ts';

/** The stops of a cloud are given in these. */
const hundredths = { width: 100, height: 100 } as const;

/** Two indicators of more townships than can be named: a cloud of points. */
export function CloudPanel({ question }: { readonly question: MatrixQuestion }) {
  const query = useQuery(cloudQuery(question));
  return (
    <PageState query={query}>{(answer) => <Drawn answer={answer} question={question} />}</PageState>
  );
}

function Drawn({
  answer,
  question,
}: {
  readonly answer: CloudReply;
  readonly question: MatrixQuestion;
}) {
  const w = useWords(scatterWords);
  const c = useWords(compareWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const cloud: Cloud | null = useMemo(
    () => scatterCloud(answer, { palette, language }),
    [answer, palette, language],
  );
  const [x = '', y = ''] = answer.indicators.map((one) => indicatorLabel(one, language));
  if (cloud === null) return null;
  return (
    <Panel
      title={w.title(x, y)}
      aside={<DownloadTable address={matrixAddress(question)} what={w.title(x, y)} />}
    >
      {cloud.count === 0 && <Note title={c.nothing}>{c.nothingDo}</Note>}
      {cloud.count > 0 && (
        <Chart
          isDense
          option={cloud.option}
          height={cloud.height}
          stops={cloud.stops}
          sheet={hundredths}
          title={w.chartTitle(answer.year)}
          summary={w.summary(answer.area.name, answer.year, x, y, cloud.count, answer.rows.length)}
          table={cloudTableData(answer, language)}
          fileName={`${x}-${y}-${answer.year}`}
        />
      )}
    </Panel>
  );
}
