import type { TownshipFound } from '@xiangjian/contract';
import { useWords } from '../../language/use-words.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

/** A township that answered: its name with the part that matched, a past name beside it, where it lies, what is stored. */
export function TownshipFoundLine({ found }: { readonly found: TownshipFound }) {
  const w = useWords(searchWords);
  const { township, matched, reports } = found;
  const byOwnName = matched.text === township.name;
  const past = found.how === 'past_name' || (found.how === 'pinyin' && !byOwnName);
  return (
    <span className={styles.line}>
      <span>{byOwnName ? <Highlighted {...matched} /> : township.name}</span>
      <span className={styles.beside}>
        {past && `${w.past(matched.text)} · `}
        {found.how === 'code' && `${matched.text} · `}
        {township.county} · {w.reportsStored(reports)}
      </span>
    </span>
  );
}
