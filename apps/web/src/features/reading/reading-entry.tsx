import type { Reading } from '@xiangjian/contract';
import {
  indicatorById,
  isExact,
  isIndicatorId,
  type Language,
  periodLabels,
  printNumber,
  qualifierLabels,
} from '@xiangjian/indicators';
import { memo } from 'react';
import { FoundBy } from '../../components/found-by.tsx';
import { printSureness } from '../../components/print-sureness.ts';
import { markKey } from '../../components/report-text/mark.ts';
import { indicatorName } from '../../components/report-text/mark-labels.ts';
import { statedParts } from '../../components/stated-parts.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { EntryButton } from './entry-button.tsx';
import { IntervalBar } from './interval-bar.tsx';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly reading: Reading;
  readonly number: number;
  /** It was found in a doubtful manner, or a check asks about it. */
  readonly lookFirst: boolean;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
}

/** A figure as read: what it counts, as printed, how firmly, and by which rule. */
export const ReadingEntry = memo(function ReadingEntry(props: Props) {
  const { reading, number, lookFirst, selected, onSelect } = props;
  const w = useWords(readingWords);
  const language = useLanguage();
  const stated = statedParts(reading, reading.indicator, language);
  const qualified = !isExact(reading.qualifier);
  const how = [
    qualifierLabels[reading.qualifier][language],
    qualified ? boundsText(reading, language) : null,
    periodLabels[reading.period][language],
    reading.scope === 'township' ? null : w.scopes[reading.scope],
    reading.headline ? null : w.notHeadline,
  ];
  return (
    <EntryButton
      markKey={markKey('reading', reading.id)}
      selected={selected}
      onSelect={onSelect}
      dimmed={!reading.headline}
    >
      <span className={styles.head}>
        <span className={styles.number}>{number}</span>
        <span className={styles.name}>
          {indicatorName(reading.indicator, reading.indicator_label, language)}
        </span>
        <span className={styles.printed}>
          {stated.figure}
          {stated.unit !== '' && <span className={styles.unit}>{stated.unit}</span>}
        </span>
      </span>
      <span className={styles.fine}>
        <span>{how.filter((part) => part !== null).join(' · ')}</span>
        <span title={w.confidence(printSureness(reading.confidence))}>
          {lookFirst ? `${w.lookFirst} · ` : ''}
          {w.sure(printSureness(reading.confidence))}
        </span>
      </span>
      <span className={styles.rule}>
        <FoundBy rules={reading.rules} named />
      </span>
      {qualified && <IntervalBar lower={reading.lower} upper={reading.upper} />}
    </EntryButton>
  );
});

function boundsText(reading: Reading, language: Language): string {
  const w = readingWords[language];
  const { indicator, lower, upper } = reading;
  const print = (value: number) =>
    isIndicatorId(indicator)
      ? printNumber(indicatorById(indicator), value, language)
      : String(value);
  return upper === null ? w.openAbove(print(lower)) : w.interval(print(lower), print(upper));
}
