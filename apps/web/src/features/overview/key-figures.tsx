import { Link } from '@tanstack/react-router';
import type { KeyFigure } from '@xiangjian/contract';
import { useState } from 'react';
import { Explained } from '../../components/explained.tsx';
import { changeText, keyFigureText } from '../../components/key-figure-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useMedia } from '../../theme/use-media.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './key-figures.module.css';
import { overviewWords } from './overview-words.ts';

const shownAtFirst = 5;
/** So many stand in one row of a wide window. */
const shownWhereWide = 8;
const wide = '(min-width: 1800px)';

/** Sums and pooled rates of the area, each with how many townships it rests on; the first of them until all are wanted. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const w = useWords(overviewWords);
  const [all, setAll] = useState(false);
  const first = useMedia(wide) ? shownWhereWide : shownAtFirst;
  if (figures.length === 0) return null;
  return (
    <section aria-label={w.keyFigures} className={styles.figures}>
      <dl className={styles.row}>
        {(all ? figures : figures.slice(0, first)).map((figure) => (
          <OneFigure key={figure.indicator.id} figure={figure} />
        ))}
      </dl>
      {figures.length > first && (
        <button
          type="button"
          className={`${styles.toggle} screen-only`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? w.fewerFigures : w.allFigures(figures.length)}
        </button>
      )}
    </section>
  );
}

function OneFigure({ figure }: { readonly figure: KeyFigure }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const { indicator, k, n, how } = figure;
  const text = keyFigureText(figure, language);
  const change = changeText(figure, w.points, language);
  return (
    <div className={styles.figure}>
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
      <dd className={`${styles.value} ${sizeFor(text)}`}>
        <span className={styles.number}>{text}</span>
        {figure.lower !== null && (
          <span className={styles.unit}>{unitText(indicator.unit, language)}</span>
        )}
      </dd>
      <dd className={styles.below} title={w.coverageHint(k, n)}>
        <Explained>{w[how]}</Explained> · {w.coverage(k, n)}
      </dd>
      <dd className={styles.below} title={w.changeHint(figure.same_townships_change?.k ?? 0)}>
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
}

/** A long range is set smaller instead of being broken. */
function sizeFor(text: string): string | undefined {
  if (text.length > 12) return styles.longer;
  return text.length > 9 ? styles.long : '';
}
