import { useQuery } from '@tanstack/react-query';
import { csvOf } from '../../api/address.ts';
import { type MatrixQuestion, matrixAddress, matrixQuery } from '../../api/get-matrix.ts';
import { DownloadCsv } from '../../components/download-csv.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { compareWords } from './compare-words.ts';
import { FiguresTable } from './figures-table.tsx';

interface Props {
  readonly question: MatrixQuestion;
  readonly emphasised: readonly string[];
}

/** All chosen figures of one year as a table. */
export function FiguresPanel({ question, emphasised }: Props) {
  const w = useWords(compareWords);
  const query = useQuery(matrixQuery(question));
  return (
    <PageState query={query}>
      {(answer) => (
        <Panel
          title={w.tableTitle(answer.year)}
          aside={<DownloadCsv href={csvOf(matrixAddress(question))} what={w.csvTable} />}
        >
          <FiguresTable answer={answer} emphasised={emphasised} />
        </Panel>
      )}
    </PageState>
  );
}
