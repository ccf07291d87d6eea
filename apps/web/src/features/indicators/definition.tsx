import type { IndicatorView } from '@xiangjian/contract';
import {
  comparisonRuleOf,
  dimensionLabels,
  indicatorById,
  isIndicatorId,
  isOwnIndicatorId,
  printNumber,
} from '@xiangjian/indicators';
import { definitionText } from '../../components/definition-text.ts';
import { Explained } from '../../components/explained.tsx';
import { formulaInWords } from '../../components/formula-in-words.ts';
import { unitText } from '../../components/unit-text.ts';
import { Wording } from '../../components/wording.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './definition.module.css';
import { indicatorWords } from './indicator-words.ts';
import { Counts, ReadingAids } from './reading-aids.tsx';

/** What an indicator means: definition, formula, what counts and what does not, which end is better, and how it is compared and misread. */
export function Definition({ indicator }: { readonly indicator: IndicatorView }) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const { min, max, formula, unit, polarity } = indicator;
  const { text, lang } = definitionText(indicator.definition_zh, indicator.definition_en, language);
  const entry = isIndicatorId(indicator.id) ? indicatorById(indicator.id) : null;
  // Only a share of which both counts are known is judged.
  const judged = entry !== null && comparisonRuleOf(entry.id).method === 'wilson';
  return (
    <dl className={styles.list}>
      <dt>{w.definition}</dt>
      <dd className={styles.text} lang={lang}>
        <Explained>{text}</Explained>
      </dd>
      {formula !== null && (
        <>
          <dt>{w.formula}</dt>
          <dd>{formulaInWords(formula, language)}</dd>
        </>
      )}
      {entry !== null && <Counts entry={entry} />}
      <Phrases name={w.included} phrases={indicator.include} meanings={indicator.include_en} />
      <Phrases
        name={w.excluded}
        phrases={indicator.exclude}
        meanings={indicator.exclude_en}
        excluded
      />
      <dt>{w.polarityLabel}</dt>
      <dd>
        <Explained>{judged ? w.polarityLong[polarity] : w.polarityUnjudged[polarity]}</Explained>
      </dd>
      <dt>{w.unit}</dt>
      <dd>
        {language === 'zh' ? unit : unitText(unit, language) || unit} · {w.kinds[indicator.kind]} ·{' '}
        <Explained>{dimensionLabels[indicator.dimension][language]}</Explained>
      </dd>
      {/* Own indicators have no check of their range, so none is promised. */}
      {entry !== null && !isOwnIndicatorId(entry.id) && min !== null && max !== null && (
        <>
          <dt>{w.range}</dt>
          <dd>
            {w.rangeText(printNumber(entry, min, language), printNumber(entry, max, language))}
          </dd>
        </>
      )}
      {entry !== null && <ReadingAids entry={entry} />}
      <dt>{w.id}</dt>
      <dd>{indicator.id}</dd>
      {indicator.own && (
        <>
          <dt>{w.own}</dt>
          <dd>{w.ownNote}</dd>
        </>
      )}
    </dl>
  );
}

interface PhrasesProps {
  readonly name: string;
  readonly phrases: readonly string[];
  /** Of the phrases, in the same order; empty where they have none. */
  readonly meanings: readonly string[];
  readonly excluded?: boolean;
}

function Phrases({ name, phrases, meanings, excluded = false }: PhrasesProps) {
  const language = useLanguage();
  if (phrases.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ul
          className={`${language === 'zh' ? styles.phrases : styles.told} ${excluded ? styles.excluded : ''}`}
        >
          {phrases.map((phrase, at) => (
            <li key={phrase}>
              <Wording phrase={phrase} meaning={meanings[at]} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
