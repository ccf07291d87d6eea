import type { ReviewItem } from '@xiangjian/contract';
import {
  hasNumber,
  indicatorById,
  isIndicatorId,
  periodLabels,
  printNumber,
} from '@xiangjian/indicators';
import type { MouseEvent } from 'react';
import { isQualified } from '../../components/cell-look.ts';
import { cellText } from '../../components/cell-text.ts';
import { FoundBy } from '../../components/found-by.tsx';
import { printSureness } from '../../components/print-sureness.ts';
import { QuotedText } from '../../components/quoted-text.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { Candidate } from './candidates-of.ts';
import styles from './choice.module.css';
import { reviewWords } from './review-words.ts';

interface Props {
  readonly indicator: ReviewItem['indicator'];
  readonly candidate: Candidate;
  readonly number: number;
  readonly chosen: boolean;
  /** Who typed what the cell is now; null where nobody did. */
  readonly author: string | null;
  readonly onChoose: (number: number) => void;
}

/** A value to choose: its figure and bounds, its words, by which rule and how firmly it was read. */
export function CandidateLine(props: Props) {
  const { indicator, candidate, number, chosen, author, onChoose } = props;
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { kind, cell, reading, evidence } = candidate;
  const isNumber = hasNumber(cell.status);
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 0) event.currentTarget.blur();
    onChoose(number);
  };
  const how = [
    author === null || kind !== 'current' ? w.kinds[kind] : w.corrected(author),
    reading === null ? null : periodLabels[reading.period][language],
    isNumber && isQualified(cell) ? boundsText(indicator.id, cell, w, language) : null,
  ];
  return (
    <li>
      <button
        type="button"
        className={styles.candidate}
        aria-pressed={chosen}
        data-candidate={number}
        onClick={choose}
      >
        <kbd>{number}</kbd>
        <span className={styles.figure}>
          {isNumber ? cellText(indicator.id, cell, language) : w.silent}
          {isNumber && <small>{unitText(indicator.unit, language)}</small>}
        </span>
        <span className={styles.fine}>{how.filter((part) => part !== null).join(' · ')}</span>
        {evidence !== null && (
          <span className={styles.quote}>
            “<QuotedText text={evidence.text} printed={reading?.printed ?? null} />”
          </span>
        )}
        {reading !== null && (
          <span className={styles.fine}>
            {w.confidence(printSureness(reading.confidence))} · <FoundBy rules={reading.rules} />
          </span>
        )}
      </button>
    </li>
  );
}

function boundsText(
  id: string,
  { lower, upper }: Candidate['cell'],
  w: (typeof reviewWords)['zh' | 'en'],
  language: 'zh' | 'en',
): string | null {
  if (lower === null) return null;
  const print = (value: number) =>
    isIndicatorId(id) ? printNumber(indicatorById(id), value, language) : String(value);
  return upper === null ? w.openAbove(print(lower)) : w.interval(print(lower), print(upper));
}
