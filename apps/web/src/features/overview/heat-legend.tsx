import type { Matrix } from '@xiangjian/contract';
import { Explained } from '../../components/explained.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './heat-legend.module.css';
import { type LegendMark, marksInUse } from './legend.ts';
import { overviewWords } from './overview-words.ts';

const signs: Readonly<Partial<Record<LegendMark, string>>> = {
  better_998: '▲',
  worse_998: '▼',
  zero: '0',
  not_applicable: '—',
  not_kept: '—',
};

/** What the marks of the table mean, with the name of the method; only those that stand in it. */
export function HeatLegend({ matrix }: { readonly matrix: Matrix }) {
  const w = useWords(overviewWords);
  const marks = marksInUse(matrix);
  const judged = marks.some((mark) => /^(better|worse|similar)/.test(mark));
  return (
    <div>
      <h3 className="visually-hidden">{w.legend}</h3>
      <ul className={styles.legend}>
        {marks.map((mark) => (
          <li key={mark} className={styles.entry}>
            <span className={`${styles.swatch} ${styles[mark] ?? ''}`} aria-hidden="true">
              {signs[mark]}
            </span>
            <Explained>{w[mark]}</Explained>
          </li>
        ))}
        {judged && (
          <li className={styles.method}>
            <Explained>{w.judgementLegend}</Explained>
          </li>
        )}
      </ul>
    </div>
  );
}
