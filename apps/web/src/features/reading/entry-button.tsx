import { memo, type ReactNode } from 'react';
import styles from './list.module.css';

interface Props {
  readonly markKey: string;
  readonly selected: boolean;
  readonly onSelect: (key: string) => void;
  readonly children: ReactNode;
  readonly dimmed?: boolean;
}

/** One entry of a list that leads to its place in the text. */
export const EntryButton = memo(function EntryButton(props: Props) {
  const { markKey, selected, onSelect, children, dimmed = false } = props;
  return (
    <li>
      <button
        type="button"
        className={`${styles.entry} ${selected ? styles.selected : ''} ${dimmed ? styles.dimmed : ''}`}
        aria-pressed={selected}
        data-entry={markKey}
        onClick={() => onSelect(markKey)}
      >
        {children}
      </button>
    </li>
  );
});
