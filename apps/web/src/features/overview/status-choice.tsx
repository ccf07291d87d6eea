import type { Overview } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './chapter-choice.module.css';
import { publicationsIn, readStatusList, statusLists } from './status-lists.ts';
import { statusWords } from './status-words.ts';

/** How many reports stand in each list; a press shows only those. The choice stands in the address. */
export function StatusChoice({ overview }: { readonly overview: Overview }) {
  const w = useWords(statusWords);
  const language = useLanguage();
  const current = readStatusList(useView().tab);
  const change = useChangeView();
  const { submit, publish } = overview.deadlines;
  const days = { by_submit: dateText(submit, language), by_publish: dateText(publish, language) };
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{w.lists.legend}</legend>
      {[null, ...statusLists].map((list) => {
        const count = publicationsIn(list, overview).length;
        const name =
          list === 'by_submit' || list === 'by_publish'
            ? w.lists[list](days[list])
            : w.lists[list ?? 'all'];
        // Reports without a day are rare: an empty list of them says nothing.
        if (list === 'undated' && count === 0) return null;
        return (
          <button
            key={list ?? 'all'}
            type="button"
            className={styles.chapter}
            aria-pressed={list === current}
            disabled={count === 0 && list !== current}
            onClick={() => change({ tab: list ?? undefined }, { replace: true })}
          >
            {name} {count}
          </button>
        );
      })}
    </fieldset>
  );
}
