import { Finding } from '../../components/finding.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useIsOfHouse } from '../../session/session.tsx';
import { useView } from '../../view/use-view.ts';
import { LedgerConflicts } from './ledger-conflicts.tsx';
import { LedgerImport } from './ledger-import.tsx';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import { LedgersFinding } from './ledgers-finding.tsx';
import { PastLedgers } from './past-ledgers.tsx';
import { TypedFigure } from './typed-figure.tsx';

/** 台账: tables of the district come in here, are looked at before, and can be undone. */
export function LedgersPage() {
  const w = useWords(ledgerWords);
  const { area, year } = useView();
  const isOfHouse = useIsOfHouse();
  if (area === undefined || year === undefined) return null;
  return (
    <>
      {isOfHouse ? <LedgersFinding area={area} /> : <Finding detail={w.detail}>{w.title}</Finding>}
      <May right="import" tells>
        <LedgerImport key={area} area={area} year={year} />
      </May>
      {isOfHouse && (
        <div className={styles.beneath}>
          <div className={styles.stack}>
            <Panel title={w.past}>
              <PastLedgers area={area} />
            </Panel>
            <Panel title={w.conflicts}>
              <LedgerConflicts area={area} />
            </Panel>
          </div>
          <Panel title={w.typeOne}>
            <May right="import" tells>
              <TypedFigure area={area} year={year} />
            </May>
          </Panel>
        </div>
      )}
    </>
  );
}
