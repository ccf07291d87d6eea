import { Button } from 'antd';
import { ErrorNote } from '../../components/error-note.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './tile-map.module.css';
import { tileMapWords } from './tile-map-words.ts';
import type { Arrangement } from './use-arrangement.ts';

/** Begins, undoes, saves and drops the moving of squares. */
export function ArrangeBar({ arrangement }: { readonly arrangement: Arrangement }) {
  const w = useWords(tileMapWords);
  const { steps, failure, begin, undo, reset, cancel, keep } = arrangement;
  if (steps === null) {
    return (
      <div className={styles.bar}>
        <Button size="small" onClick={begin}>
          {w.arrange}
        </Button>
        <span>{w.noMap}</span>
      </div>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" type="primary" disabled={steps === 0} onClick={() => void keep()}>
          {w.keep}
        </Button>
        <Button size="small" disabled={steps === 0} onClick={undo}>
          {w.undo}
        </Button>
        <Button size="small" onClick={reset}>
          {w.reset}
        </Button>
        <Button size="small" onClick={cancel}>
          {w.cancel}
        </Button>
        <span>{w.arrangeHint}</span>
      </div>
      {failure !== null && <ErrorNote error={failure} onRetry={() => void keep()} />}
    </>
  );
}
