import type { ReportDetail, ReportEvidence } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import { memo, useEffect, useMemo, useRef } from 'react';
import { type Mark, markKey } from '../../components/report-text/mark.ts';
import { ReportSheet } from '../../components/report-text/report-sheet.tsx';
import { roomModelOf } from '../../components/report-text/room-model.ts';
import type { Candidate } from './candidates-of.ts';
import styles from './room.module.css';

interface Props {
  readonly report: ReportDetail;
  /** The candidate whose words are shown. */
  readonly candidate: Candidate | null;
  readonly chosen: Span | null;
  /** The marks of the place that was clicked. */
  readonly onPick: (keys: readonly string[]) => void;
  /** The mouse let go: words may be selected. */
  readonly onMouseUp: () => void;
}

/** The middle column: the text of the report; the words of the candidate, or those being chosen, are in sight. */
export const TextColumn = memo(function TextColumn(props: Props) {
  const { report, candidate, chosen, onPick, onMouseUp } = props;
  const words = candidate?.reading === null ? candidate.evidence : null;
  const model = useMemo(() => roomModelOf(report, spanOf(words, report)), [report, words]);
  const selected = useMemo(() => markOf(candidate, model.marks), [candidate, model]);
  const scroller = useRef<HTMLDivElement>(null);
  const key = selected?.key ?? null;
  useEffect(() => {
    if (key === null) return;
    scroller.current?.querySelector(`[data-keys~="${key}"]`)?.scrollIntoView({ block: 'center' });
  }, [key]);
  useEffect(() => {
    if (chosen === null) return;
    scroller.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse only tells that words may be selected; keys choose words too
    <div ref={scroller} className={styles.text} onMouseUp={onMouseUp}>
      <ReportSheet
        model={model}
        selected={selected}
        chosen={chosen}
        showIssues={false}
        onPick={onPick}
      />
    </div>
  );
});

function spanOf(words: ReportEvidence | null, { id }: ReportDetail): Span | null {
  return words === null || words.report_id !== id ? null : { start: words.start, end: words.end };
}

function markOf(candidate: Candidate | null, marks: readonly Mark[]): Mark | null {
  if (candidate === null || candidate.evidence === null) return null;
  const { reading, evidence } = candidate;
  const key = reading === null ? markKey('found', evidence.start) : markKey('reading', reading.id);
  return marks.find((mark) => mark.key === key) ?? null;
}
