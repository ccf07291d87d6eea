import { Segmented } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { type Comparison, comparisons } from './use-choice.ts';

/** The views of the comparison; order and form belong to one view and do not go along. */
export function ViewSwitch({ chart }: { readonly chart: Comparison }) {
  const w = useWords(compareWords);
  const change = useChangeView();
  return (
    <div className={`${styles.switch} screen-only`}>
      <Segmented<Comparison>
        aria-label={w.views}
        value={chart}
        options={comparisons.map((name) => ({ value: name, label: w[name] }))}
        onChange={(name) =>
          change({ chart: name === 'rank' ? undefined : name, form: undefined, sort: undefined })
        }
      />
    </div>
  );
}
