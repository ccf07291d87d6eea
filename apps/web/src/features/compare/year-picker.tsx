import { Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';

interface Props {
  readonly offered: readonly number[];
  readonly chosen: readonly number[];
}

/** First and last year of a trend. */
export function YearPicker({ offered, chosen }: Props) {
  const w = useWords(compareWords);
  const change = useChangeView();
  const first = chosen[0] ?? offered[0] ?? 0;
  const last = chosen[chosen.length - 1] ?? first;
  const all = [...new Set([...offered, first, last])].sort((a, b) => a - b);
  const choose = (from: number, to: number) => {
    const [low, high] = from <= to ? [from, to] : [to, from];
    change({ years: all.filter((year) => year >= low && year <= high), evidence: undefined });
  };
  const options = all.map((year) => ({ value: year, label: String(year) }));
  return (
    <fieldset className={styles.picker}>
      <legend>{w.years}</legend>
      <div className={styles.years}>
        <Select
          size="small"
          aria-label={`${w.years} ${w.from}`}
          options={options}
          value={first}
          onChange={(year) => choose(year, last)}
        />
        <span>–</span>
        <Select
          size="small"
          aria-label={`${w.years} ${w.to}`}
          options={options}
          value={last}
          onChange={(year) => choose(first, year)}
        />
      </div>
    </fieldset>
  );
}
