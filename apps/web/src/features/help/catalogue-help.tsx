import { Link } from '@tanstack/react-router';
import { dimensionLabels, dimensions, everyIndicator, type Indicator } from '@xiangjian/indicators';
import { formulaInWords } from '../../components/formula-in-words.ts';
import { unitText } from '../../components/unit-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './help.module.css';
import { helpWords } from './help-words.ts';

/** Every indicator, chapter by chapter, with its definition and what is counted. */
export function CatalogueHelp() {
  const language = useLanguage();
  const chapters = dimensions
    .map((dimension) => ({
      dimension,
      entries: everyIndicator().filter((entry) => entry.dimension === dimension),
    }))
    .filter(({ entries }) => entries.length > 0);
  return chapters.map(({ dimension, entries }) => (
    <div key={dimension}>
      <h3 className={styles.chapter}>{dimensionLabels[dimension][language]}</h3>
      <dl className={styles.pairs}>
        {entries.map((entry) => (
          <OneIndicator key={entry.id} entry={entry} />
        ))}
      </dl>
    </div>
  ));
}

function OneIndicator({ entry }: { readonly entry: Indicator }) {
  const language = useLanguage();
  const w = useWords(helpWords);
  const m = useWords(marks);
  const lists =
    entry.kind === 'derived'
      ? []
      : ([
          [w.included, entry.include],
          [w.excluded, entry.exclude],
        ] as const);
  return (
    <div>
      <dt>
        <Link to={paths.indicator} params={{ id: entry.id }} search={carriedView} preload={false}>
          {language === 'zh' ? entry.labelZh : entry.labelEn}
        </Link>{' '}
        <small>{unitText(entry.unit, language)}</small>
      </dt>
      <dd>
        <span lang="zh-CN">{entry.definitionZh}</span>
        {entry.kind === 'derived' && (
          <span className={styles.beside}>
            {w.formula}
            {m.colon}
            {formulaInWords(entry.formulaText, language)}
          </span>
        )}
        {lists
          .filter(([, phrases]) => phrases.length > 0)
          .map(([name, phrases]) => (
            <span key={name} className={styles.beside}>
              {name}
              {m.colon}
              <span lang="zh-CN">{phrases.join('、')}</span>
            </span>
          ))}
      </dd>
    </div>
  );
}
