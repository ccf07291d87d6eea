import type { ReportDetail } from '@xiangjian/contract';
import { markKey } from '../../components/report-text/mark.ts';
import { untakenReason } from '../../components/report-text/untaken-reason.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { EntryButton } from './entry-button.tsx';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';
import { wordsAround } from './words-around.ts';

interface Props {
  readonly report: ReportDetail;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
}

/** Numbers of the text that fill no cell, among their neighbours, each with its reason. */
export function UntakenList({ report, selectedKey, onSelect }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  if (report.untaken.length === 0) return <p className={styles.empty}>{w.noUntaken}</p>;
  return (
    <ul>
      {report.untaken.map((number) => {
        const key = markKey('untaken', number.start);
        const { before, after } = wordsAround(report.text, number);
        return (
          <EntryButton key={key} markKey={key} selected={key === selectedKey} onSelect={onSelect}>
            <span className={styles.quote}>
              <span className={styles.around}>{before}</span>
              <b>{number.text}</b>
              <span className={styles.around}>{after}</span>
            </span>
            <span className={styles.fine}>{untakenReason(number, language)}</span>
          </EntryButton>
        );
      })}
    </ul>
  );
}
