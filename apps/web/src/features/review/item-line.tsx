import type { ReviewItem } from '@xiangjian/contract';
import { type MouseEvent, memo } from 'react';
import { cellText } from '../../components/cell-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { Letter } from './letter.ts';
import styles from './queue.module.css';
import { ReasonChips } from './reason-chips.tsx';
import { reviewWords } from './review-words.ts';

interface Props {
  readonly item: ReviewItem;
  readonly itemKey: string;
  readonly selected: boolean;
  /** The decision about it that is on its way. */
  readonly letter: Letter | undefined;
  readonly onSelect: (key: string) => void;
}

/** One cell of the queue: what it counts, what it says now, why it is here, what became of it. */
export const ItemLine = memo(function ItemLine({
  item,
  itemKey,
  selected,
  letter,
  onSelect,
}: Props) {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { indicator, cell, reasons, decision } = item;
  const state = stateOf(letter, decision);
  const select = (event: MouseEvent<HTMLButtonElement>) => {
    // A mouse leaves no focus behind: Enter then accepts, and does not select again.
    if (event.detail > 0) event.currentTarget.blur();
    onSelect(itemKey);
  };
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={selected ? 'true' : undefined}
        data-item={itemKey}
        data-state={state}
        onClick={select}
      >
        <span className={styles.itemHead}>
          <span className={styles.itemName}>
            {language === 'zh' ? indicator.label_zh : indicator.label_en}
          </span>
          <span className={styles.itemValue}>
            {cell === null ? w.silent : cellText(indicator.id, cell, language)}
          </span>
        </span>
        <span className={styles.itemFine}>
          <ReasonChips reasons={reasons} />
          <span className={styles.state}>{w.states[state]}</span>
        </span>
      </button>
    </li>
  );
});

function stateOf(letter: Letter | undefined, decision: ReviewItem['decision']) {
  if (letter === undefined) return decision?.action ?? 'open';
  return letter.state === 'filled' ? 'conflict' : letter.state;
}
