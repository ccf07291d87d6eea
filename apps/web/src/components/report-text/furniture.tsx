import { useEffect, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import type { Mark } from './mark.ts';
import styles from './sheet.module.css';
import type { Sheet } from './sheet.ts';
import { sheetWords } from './sheet-words.ts';
import type { Block } from './split-blocks.ts';
import { TextBlocks } from './text-blocks.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly selected: Mark | null;
}

/** Navigation, dates and footers around the report: dimmed and folded, opened when a link leads into them. */
export function Furniture({ sheet, blocks, selected }: Props) {
  const w = useWords(sheetWords);
  const [open, setOpen] = useState(false);
  const holdsSelected =
    selected !== null &&
    blocks.some(({ start, end }) => selected.start < end && selected.end > start);
  useEffect(() => {
    if (holdsSelected) setOpen(true);
  }, [holdsSelected]);
  if (blocks.length === 0) return null;
  const length = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    <details
      className={styles.furniture}
      open={open || holdsSelected}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {w.furniture} <span>{w.furnitureLength(length)}</span>
      </summary>
      <TextBlocks
        sheet={sheet}
        blocks={blocks}
        selected={selected}
        chosen={null}
        showIssues={false}
      />
    </details>
  );
}
