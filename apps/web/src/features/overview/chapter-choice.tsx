import { dimensionLabels } from '@xiangjian/indicators';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './chapter-choice.module.css';
import { columnGroups, coreColumns } from './column-groups.ts';
import { overviewWords } from './overview-words.ts';

/** Narrows the table to one chapter; the choice stands in the address as the list of indicators. */
export function ChapterChoice() {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const { indicators } = useView();
  const change = useChangeView();
  const chosen = indicators?.join(',');
  const choose = (ids: readonly string[] | undefined) =>
    change({ indicators: ids }, { replace: true });
  return (
    <fieldset className={`${styles.choice} screen-only`}>
      <legend className="visually-hidden">{w.chapters}</legend>
      <button
        type="button"
        className={styles.chapter}
        aria-pressed={chosen === undefined}
        onClick={() => choose(undefined)}
      >
        {w.allCore} {coreColumns().length}
      </button>
      {columnGroups().map(({ dimension, ids }) => (
        <button
          key={dimension}
          type="button"
          className={styles.chapter}
          aria-pressed={chosen === ids.join(',')}
          onClick={() => choose(ids)}
        >
          {dimensionLabels[dimension][language]} {ids.length}
        </button>
      ))}
    </fieldset>
  );
}
