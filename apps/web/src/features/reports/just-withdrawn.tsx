import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import styles from './reports.module.css';
import { reportsWords } from './reports-words.ts';
import { RestoreReport } from './restore-report.tsx';
import { withdrawnQuery } from './withdrawn-reports.ts';

/** Where somebody has just undone the import of a report on its page: what was undone, and the way back. */
export function JustWithdrawn() {
  const w = useWords(reportsWords);
  const { area } = useView();
  const id = useLocation({ select: ({ state }) => state.withdrawn });
  const { data } = useQuery({
    ...withdrawnQuery(area),
    enabled: area !== undefined && id !== undefined,
  });
  const report = data?.items.find((item) => item.id === id);
  if (report === undefined) return null;
  return (
    <div role="status" className={styles.above}>
      <Panel title={w.justWithdrawn(w.reportOf(report.township.name, report.year))}>
        <div className={styles.back}>
          <span>{w.justWithdrawnHint}</span> <RestoreReport report={report} />
        </div>
      </Panel>
    </div>
  );
}
