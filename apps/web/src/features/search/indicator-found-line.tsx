import type { IndicatorFound } from '@xiangjian/contract';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

/** An indicator that answered: its label with the part that matched, or the word of reports that stands for it. */
export function IndicatorFoundLine({ found }: { readonly found: IndicatorFound }) {
  const w = useWords(searchWords);
  const language = useLanguage();
  const { indicator, matched, how } = found;
  const label = language === 'zh' ? indicator.label_zh : indicator.label_en;
  return (
    <span className={styles.line}>
      <span>{matched.text === label ? <Highlighted {...matched} /> : label}</span>
      <span className={styles.beside}>
        {how === 'word' ? w.spoken(matched.text) : unitText(indicator.unit, language)}
      </span>
    </span>
  );
}
