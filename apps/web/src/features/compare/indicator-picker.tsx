import { dimensionLabels, type IndicatorId, indicatorById } from '@xiangjian/indicators';
import { Input } from 'antd';
import { useMemo, useState } from 'react';
import { Explained } from '../../components/explained.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { groupIndicators, indicatorName } from './group-indicators.ts';
import { toggled } from './toggled.ts';

/** One or more indicators, found by name or wording, grouped by chapter, with their units. */
export function IndicatorPicker({ chosen }: { readonly chosen: readonly IndicatorId[] }) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const change = useChangeView();
  const [search, setSearch] = useState('');
  const groups = useMemo(() => groupIndicators(search), [search]);
  const choose = (id: IndicatorId) => {
    const next = toggled(chosen, id);
    if (next.length > 0) change({ indicators: next, evidence: undefined });
  };
  return (
    <fieldset className={styles.picker}>
      <legend>
        {w.indicators} <span className={styles.quiet}>{w.chosen(chosen.length)}</span>
      </legend>
      <ul className={styles.chosen}>
        {chosen.map((id) => (
          <li key={id}>
            <button
              type="button"
              disabled={chosen.length === 1}
              title={w.remove(indicatorName(indicatorById(id), language))}
              onClick={() => choose(id)}
            >
              {indicatorName(indicatorById(id), language)}
              {chosen.length > 1 && <span aria-hidden> ×</span>}
            </button>
          </li>
        ))}
      </ul>
      <Input
        size="small"
        allowClear
        placeholder={w.findIndicator}
        aria-label={w.findIndicator}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className={`${styles.list} ${styles.tall}`}>
        {groups.length === 0 && <p className={styles.quiet}>{w.noIndicator}</p>}
        {groups.map(({ dimension, indicators }) => (
          <div key={dimension}>
            <div className={styles.chapter}>
              <Explained>{dimensionLabels[dimension][language]}</Explained>
            </div>
            {indicators.map((entry) => (
              <label key={entry.id} className={styles.item}>
                <input
                  type="checkbox"
                  checked={chosen.includes(entry.id)}
                  onChange={() => choose(entry.id)}
                />
                <span className={styles.label}>{indicatorName(entry, language)}</span>
                <span className={styles.quiet}>{unitText(entry.unit, language)}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
