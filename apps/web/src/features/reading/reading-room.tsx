import type { ReportDetail } from '@xiangjian/contract';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { markLabels } from '../../components/report-text/mark-labels.ts';
import { ReportSheet } from '../../components/report-text/report-sheet.tsx';
import { roomModelOf } from '../../components/report-text/room-model.ts';
import { useRoomHeight } from '../../components/report-text/use-room-height.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { ListColumn } from './list-column.tsx';
import { OutlineColumn } from './outline-column.tsx';
import { readingWords } from './reading-words.ts';
import { ReportLine } from './report-line.tsx';
import styles from './room.module.css';
import { RoomNotices } from './room-notices.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { useFoundWords } from './use-found-words.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { useSelection } from './use-selection.ts';

interface Props {
  readonly report: ReportDetail;
  readonly unmasked: boolean;
  readonly onUnmask: (unmasked: boolean) => void;
}

/** The reading room: contents, the report with its marks, and what was read from it. */
export function ReadingRoom({ report, unmasked, onUnmask }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const found = useFoundWords(report.text);
  const model = useMemo(() => roomModelOf(report, found), [report, found]);
  const labels = useMemo(() => markLabels(report, language, found), [report, language, found]);
  const selection = useSelection(model.marks);
  const { mark, tab, lost, origin, select, pick, step, clear, openTab } = selection;
  const room = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const current = useCurrentSection(scroller, model.outline);
  useRoomHeight(room);
  useRoomKeys({ onStep: step, onCancel: clear });
  useEffect(() => {
    if (mark === null) return;
    const find = (name: string) => room.current?.querySelector(`[${name}~="${mark.key}"]`);
    if (origin !== 'text') find('data-keys')?.scrollIntoView({ block: 'center' });
    if (origin !== 'list') {
      find('data-entry')?.scrollIntoView({ block: origin === 'keys' ? 'nearest' : 'center' });
    }
  }, [mark, origin]);
  const selectEntry = useCallback((key: string) => select(key, 'list'), [select]);
  const go = useCallback((start: number) => {
    document.getElementById(`at-${start}`)?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={room} className={styles.room}>
      <ReportLine report={report} unmasked={unmasked} />
      <RoomNotices
        report={report}
        lost={lost}
        onDismiss={clear}
        unmasked={unmasked}
        onUnmask={onUnmask}
      />
      <div className={styles.columns}>
        <OutlineColumn model={model} current={current} onGo={go} />
        <div ref={scroller} className={styles.text}>
          <ReportSheet model={model} selected={mark} showIssues={tab === 'issues'} onPick={pick} />
        </div>
        <ListColumn
          model={model}
          tab={tab}
          selectedKey={mark?.key ?? null}
          onTab={openTab}
          onSelect={selectEntry}
        />
      </div>
      <p className="visually-hidden" aria-live="polite">
        {mark === null ? '' : w.selected(labels.get(mark.key) ?? '')}
      </p>
    </div>
  );
}
