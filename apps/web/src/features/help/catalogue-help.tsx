import { Link } from '@tanstack/react-router';
import { dimensionLabels, dimensions, everyIndicator, type Indicator } from '@xiangjian/indicators';
import { Fragment } from 'react';
import { definitionText } from '../../components/definition-text.ts';
import { formulaInWords } from '../../components/formula-in-words.ts';
import { unitText } from '../../components/unit-text.ts';
import { Wording } from '../../components/wording.tsx';
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
          [w.included, entry.include, entry.includeEn],
          [w.excluded, entry.exclude, entry.excludeEn],
        ] as const);
  const { text, lang } = definitionText(entry.definitionZh, entry.definitionEn, language);
  return (
    <div>
      <dt>
        <Link to={paths.indicator} params={{ id: entry.id }} search={carriedView} preload={false}>
          {language === 'zh' ? entry.labelZh : entry.labelEn}
        </Link>{' '}
        <small>{unitText(entry.unit, language)}</small>
      </dt>
      <dd>
        <span lang={lang}>{text}</span>
        {entry.kind === 'derived' && (
          <span className={styles.beside}>
            {w.formula}
            {m.colon}
            {formulaInWords(entry.formulaText, language)}
          </span>
        )}
        {lists
          .filter(([, phrases]) => phrases.length > 0)
          .map(([name, phrases, meanings]) => (
            <span key={name} className={styles.beside}>
              {name}
              {m.colon}
              {phrases.map((phrase, at) => (
                <Fragment key={phrase}>
                  {at > 0 && (language === 'zh' ? m.list : m.semicolon)}
                  <Wording phrase={phrase} meaning={meanings[at]} />
                </Fragment>
              ))}
            </span>
          ))}
      </dd>
    </div>
  );
}
