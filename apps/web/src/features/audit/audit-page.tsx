import { useState } from 'react';
import { Finding } from '../../components/finding.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './audit.module.css';
import { AuditFilterForm } from './audit-filter-form.tsx';
import { AuditLines } from './audit-lines.tsx';
import { auditWords } from './audit-words.ts';
import { ChainState } from './chain-state.tsx';
import type { AuditFilter } from './get-audit.ts';

const everything: AuditFilter = { actor: '', about: '', since: '', until: '' };

/** 操作记录: whether the log is whole, its file for an auditor, and its lines. */
export function AuditPage() {
  const w = useWords(auditWords);
  const [filter, setFilter] = useState(everything);
  const [page, setPage] = useState(0);
  const narrow = (next: AuditFilter) => {
    setFilter(next);
    setPage(0);
  };
  return (
    <>
      <Finding detail={w.detail}>{w.title}</Finding>
      <div className={styles.panels}>
        <ChainState />
        <Panel title={w.lines}>
          <AuditFilterForm filter={filter} onFilter={narrow} onClear={() => narrow(everything)} />
          <AuditLines filter={filter} page={page} onPage={setPage} />
        </Panel>
      </div>
    </>
  );
}
