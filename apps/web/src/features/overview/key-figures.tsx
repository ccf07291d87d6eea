import { Link } from '@tanstack/react-router';
import type { KeyFigure } from '@xiangjian/contract';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { changeText, keyFigureText } from './key-figure-text.ts';
import styles from './key-figures.module.css';
import { overviewWords } from './overview-words.ts';

/** Sums and pooled rates of the area, each with how many townships it rests on. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  if (figures.length === 0) return null;
  return (
    <section aria-label={w.keyFigures}>
      <dl className={styles.row}>
        {figures.map((figure) => {
          const { indicator, k, n, how } = figure;
          const text = keyFigureText(figure, language);
          const change = changeText(figure, w.points, language);
          return (
            <div key={indicator.id} className={styles.figure}>
              <dt className={styles.label}>
                <Link
                  to={paths.indicator}
                  params={{ id: indicator.id }}
                  search={carriedView}
                  preload={false}
                >
                  {language === 'zh' ? indicator.label_zh : indicator.label_en}
                </Link>
              </dt>
              <dd className={`${styles.value} ${text.length > 9 ? styles.long : ''}`}>
                {text}
                <span className={styles.unit}>{indicator.unit}</span>
              </dd>
              <dd className={styles.below} title={`${w[how]};${w.coverageHint(k, n)}`}>
                {w.coverage(k, n)}
              </dd>
              <dd
                className={styles.below}
                title={w.changeHint(figure.same_townships_change?.k ?? 0)}
              >
                {change === null ? (
                  w.noChange
                ) : (
                  <>
                    <span className={styles.change}>{change}</span> {w.change}
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
