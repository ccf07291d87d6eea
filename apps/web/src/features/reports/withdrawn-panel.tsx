import { useQuery } from '@tanstack/react-query';
import type { WithdrawnReport } from '@xiangjian/contract';
import { localMinute } from '../../components/local-minute.ts';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import styles from './reports.module.css';
import { reportsWords } from './reports-words.ts';
import { RestoreReport } from './restore-report.tsx';
import { withdrawnQuery } from './withdrawn-reports.ts';

/** The reports of the area whose import was undone, each with its way back; nothing where there are none. */
export function WithdrawnPanel() {
  const w = useWords(reportsWords);
  const { area } = useView();
  const { data } = useQuery(withdrawnQuery(area));
  if (data === undefined || data.total === 0) return null;
  return (
    <div className={styles.beneath}>
      <Panel title={w.withdrawn(data.total)} aside={w.withdrawnHint}>
        <ul className={styles.withdrawn}>
          {data.items.map((report) => (
            <WithdrawnLine key={report.id} report={report} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function WithdrawnLine({ report }: { readonly report: WithdrawnReport }) {
  const w = useWords(reportsWords);
  const { township, year, title, withdrawn } = report;
  // The name under which changes are kept where there are no accounts.
  const who = withdrawn.by === 'local' ? w.thisMachine : withdrawn.by;
  return (
    <li>
      <b>{w.reportOf(township.name, year)}</b>
      <span>{title}</span>
      <span className={styles.when}>{w.withdrawnBy(who, localMinute(withdrawn.at))}</span>
      <RestoreReport report={report} />
    </li>
  );
}
