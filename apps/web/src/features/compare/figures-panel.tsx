import { useQuery } from '@tanstack/react-query';
import { type IndicatorId, indicatorById } from '@xiangjian/indicators';
import { matrixAddress, matrixQuery } from '../../api/get-matrix.ts';
import { DownloadData } from '../../components/download-data.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { AreaQuestion } from './area-question.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { FiguresTable } from './figures-table.tsx';
import { GradeChip } from './grade-chip.tsx';
import { indicatorName } from './group-indicators.ts';

interface Props {
  readonly indicators: readonly IndicatorId[];
  readonly where: AreaQuestion;
  readonly emphasised: readonly string[];
}

/** All chosen figures of one year as a table. */
export function FiguresPanel({ indicators, where, emphasised }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const question = { ...where, indicators };
  const query = useQuery(matrixQuery(question));
  return (
    <PageState query={query}>
      {(answer) => (
        <Panel
          title={w.tableTitle(answer.year)}
          aside={
            <>
              <DownloadTable address={matrixAddress(question)} what={w.csvTable} />
              <DownloadData area={where.area} years={[answer.year]} indicators={indicators} />
            </>
          }
        >
          <p className={styles.settings}>
            {indicators.map((id) => (
              <span key={id}>
                {indicatorName(indicatorById(id), language)}
                <GradeChip indicator={id} where={where} />
              </span>
            ))}
          </p>
          <FiguresTable answer={answer} emphasised={emphasised} />
        </Panel>
      )}
    </PageState>
  );
}
