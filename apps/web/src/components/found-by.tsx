import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import styles from './found-by.module.css';
import { foundByWords } from './found-by-words.ts';
import { foundHow } from './found-how.ts';

interface Props {
  readonly rules: readonly string[];
  /** The names of the rules stand behind the words, not only in the tip: where readings are checked against docs/rules.md. */
  readonly named?: boolean;
}

/** By what a figure was recognised, in words; the names of the rules are in the tip. Nothing where no rule read it. */
export function FoundBy({ rules, named = false }: Props) {
  const language = useLanguage();
  const w = useWords(foundByWords);
  if (rules.length === 0) return null;
  const names = rules.join(' → ');
  const how = foundHow(rules, language);
  return (
    <span title={w.rule(names)}>
      {how === null ? w.rule(names) : w.by(how)}
      {how !== null && named && <span className={styles.name}>{names}</span>}
    </span>
  );
}
