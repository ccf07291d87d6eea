import { needsReview } from '@xiangjian/indicators';
import { useMemo } from 'react';
import { markKey } from '../../components/report-text/mark.ts';
import type { RoomModel } from '../../components/report-text/room-model.ts';
import { useWords } from '../../language/use-words.ts';
import { DerivedList } from './derived-list.tsx';
import styles from './list.module.css';
import { ReadingEntry } from './reading-entry.tsx';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly model: RoomModel;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
}

/** Everything that was read, in the order of the text, then what follows from it. */
export function ReadingsList({ model, selectedKey, onSelect }: Props) {
  const w = useWords(readingWords);
  const { report, numbers } = model;
  const ordered = useMemo(() => {
    const number = (id: number) => numbers.get(markKey('reading', id)) ?? 0;
    return [...report.readings].sort((a, b) => number(a.id) - number(b.id));
  }, [report, numbers]);
  if (ordered.length === 0) return <p className={styles.empty}>{w.noReadings}</p>;
  return (
    <>
      <ul>
        {ordered.map((reading) => {
          const key = markKey('reading', reading.id);
          return (
            <ReadingEntry
              key={key}
              reading={reading}
              lookFirst={reading.headline && needsReview(reading, report.checks_found)}
              number={numbers.get(key) ?? 0}
              selected={key === selectedKey}
              onSelect={onSelect}
            />
          );
        })}
      </ul>
      <DerivedList report={report} />
    </>
  );
}
