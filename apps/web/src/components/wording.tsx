import { useLanguage } from '../language/use-language.ts';
import styles from './wording.module.css';

interface Props {
  /** As reports write it, in Chinese. */
  readonly phrase: string;
  /** In English; undefined where a district gives none. */
  readonly meaning: string | undefined;
}

/** A wording of reports. In English it stands in quotes, and its meaning behind it: who looks a report up needs both. */
export function Wording({ phrase, meaning }: Props) {
  const language = useLanguage();
  if (language === 'zh') return phrase;
  return (
    <>
      <span className={styles.phrase} lang="zh-CN">
        “{phrase}”
      </span>
      {meaning !== undefined && ` ${meaning}`}
    </>
  );
}
