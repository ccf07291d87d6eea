import type { KeyFigure, Overview } from '@xiangjian/contract';
import { changeText, keyFigureText } from '../../components/key-figure-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './screen.module.css';
import { screenWords } from './screen-words.ts';
import { SlideHead } from './slide-head.tsx';

const mostFigures = 8;

/** What was found in the area and year, and its key figures. */
export function FindingSlide({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  return (
    <>
      <SlideHead
        title={language === 'zh' ? overview.finding_zh : overview.finding_en}
        hint={language === 'zh' ? overview.detail_zh : overview.detail_en}
      />
      <dl className={styles.figures}>
        {overview.key_figures.slice(0, mostFigures).map((figure) => (
          <OneFigure key={figure.indicator.id} figure={figure} />
        ))}
      </dl>
    </>
  );
}

function OneFigure({ figure }: { readonly figure: KeyFigure }) {
  const language = useLanguage();
  const w = useWords(screenWords);
  const { indicator, how, k, n } = figure;
  const text = keyFigureText(figure, language);
  const change = changeText(figure, w.points, language);
  return (
    <div className={styles.figure}>
      <dt>{language === 'zh' ? indicator.label_zh : indicator.label_en}</dt>
      <dd className={`${styles.number} ${text.length > 9 ? styles.long : ''}`}>
        {text}
        {figure.lower !== null && <small>{unitText(indicator.unit, language)}</small>}
      </dd>
      <dd>
        {w[how]} · {w.coverage(k, n)}
      </dd>
      <dd>{change === null ? w.noChange : `${change} ${w.change}`}</dd>
    </div>
  );
}
