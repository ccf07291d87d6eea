import { type KeyboardEvent, memo } from 'react';
import type { RoomModel } from '../../components/report-text/room-model.ts';
import { useWords } from '../../language/use-words.ts';
import { ChecksList } from './checks-list.tsx';
import { IssuesList } from './issues-list.tsx';
import { KeyHints } from './key-hints.tsx';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';
import { ReadingsList } from './readings-list.tsx';
import { type Tab, tabs } from './selection.ts';
import { UntakenList } from './untaken-list.tsx';

interface Props {
  readonly model: RoomModel;
  readonly tab: Tab;
  readonly selectedKey: string | null;
  readonly onTab: (tab: Tab) => void;
  readonly onSelect: (key: string) => void;
}

/** The right column: what was read, what was not taken, what to verify, problems and plans. */
export const ListColumn = memo(function ListColumn(props: Props) {
  const { model, tab, selectedKey, onTab, onSelect } = props;
  const { report } = model;
  const w = useWords(readingWords);
  const counts: Readonly<Record<Tab, number>> = {
    readings: report.readings.length,
    untaken: report.untaken.length,
    checks: report.checks_found.length + report.own_past.length,
    issues: report.problems.length + report.plans.length,
  };
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const list = { report, selectedKey, onSelect };
  return (
    <aside className={styles.column} aria-label={w.list} id="reading-list" tabIndex={-1}>
      <div className={styles.tabs} role="tablist" onKeyDown={walk}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="reading-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onTab(name)}
          >
            {w.tabs[name]} {counts[name]}
          </button>
        ))}
      </div>
      <div
        className={styles.panel}
        role="tabpanel"
        id="reading-panel"
        aria-labelledby={`tab-${tab}`}
        data-scroller="list"
      >
        <h2 className="visually-hidden">{w.tabs[tab]}</h2>
        {tab === 'readings' && <ReadingsList model={model} {...list} />}
        {tab === 'untaken' && <UntakenList {...list} />}
        {tab === 'checks' && <ChecksList report={report} onSelect={onSelect} />}
        {tab === 'issues' && <IssuesList {...list} />}
      </div>
      <KeyHints />
    </aside>
  );
});
