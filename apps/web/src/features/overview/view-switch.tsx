import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './chapter-choice.module.css';
import { tileMapWords } from './tile-map-words.ts';

/** Table or squares. */
export function ViewSwitch({ tiles }: { readonly tiles: boolean }) {
  const w = useWords(tileMapWords);
  const change = useChangeView();
  const show = (chart: 'tiles' | undefined) => change({ chart }, { replace: true });
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{w.views}</legend>
      <button
        type="button"
        className={styles.chapter}
        aria-pressed={!tiles}
        onClick={() => show(undefined)}
      >
        {w.asTable}
      </button>
      <button
        type="button"
        className={styles.chapter}
        aria-pressed={tiles}
        onClick={() => show('tiles')}
      >
        {w.asTiles}
      </button>
    </fieldset>
  );
}
