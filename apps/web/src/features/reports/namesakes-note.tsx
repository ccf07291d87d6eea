import { Button } from 'antd';
import { useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import styles from './import.module.css';
import type { QueuedFile } from './import-queue.ts';
import type { ImportStore } from './import-store.ts';
import { importWords } from './import-words.ts';
import { namesakesOf } from './namesakes.ts';

interface Props {
  readonly store: ImportStore;
  readonly files: readonly QueuedFile[];
}

/** Offers to settle every namesake of one county with one click. */
export function NamesakesNote({ store, files }: Props) {
  const w = useWords(importWords);
  const { area } = useView();
  const namesakes = useMemo(() => namesakesOf(files, area), [files, area]);
  if (namesakes === null || namesakes.answers.length < 2) return null;
  const { county, answers } = namesakes;
  return (
    <p className={styles.namesakes}>
      {w.namesakes(county, answers.length)}
      <Button
        size="small"
        onClick={() => {
          for (const { id, township } of answers) store.sendAgain(id, { township });
        }}
      >
        {w.namesakesDo(county, answers.length)}
      </Button>
    </p>
  );
}
