import type { CompositeGroup } from '@xiangjian/compare/composite';
import { marks } from '../../language/marks.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './ranks.module.css';
import { scoringWords } from './scoring-words.ts';

/** How many pairs keep their order whatever is decided otherwise, and which. */
export function RobustNote({ groups }: { readonly groups: readonly CompositeGroup[] }) {
  const w = useWords(scoringWords);
  const m = useWords(marks);
  const all = groups.reduce((sum, { n_pairs }) => sum + n_pairs, 0);
  const pairs = groups.flatMap(({ robust_pairs }) => robust_pairs);
  if (all === 0) return null;
  if (pairs.length === 0) return <p className={styles.robust}>{w.robustNone}</p>;
  const names = new Map(
    groups.flatMap(({ rows }) =>
      rows.map(({ key, township, alias }) => [key, township?.name ?? alias ?? key]),
    ),
  );
  const nameOf = (key: string) => names.get(key) ?? key;
  const better = groups
    .flatMap(({ rows }) => rows)
    .map(({ key }) => ({
      key,
      worse: pairs.filter((pair) => pair.better === key).map((pair) => nameOf(pair.worse)),
    }))
    .filter(({ worse }) => worse.length > 0);
  return (
    <details className={styles.robust}>
      <summary>
        {w.robust(pairs.length, all)}{' '}
        <span className={`${styles.more} screen-only`}>{w.robustList}</span>
      </summary>
      <dl className={styles.pairs}>
        {better.map(({ key, worse }) => (
          <div key={key}>
            <dt>{w.robustAhead(nameOf(key), worse.length)}</dt>
            <dd>{worse.join(m.list)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
