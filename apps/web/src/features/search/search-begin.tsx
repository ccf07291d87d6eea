import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { Finding } from '../../components/finding.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView, useChangeView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

const examples = ['矛盾纠纷 化解', '法律顾问', '执法证', '法律明白人'] as const;

/** The place of search before anything was asked: what can be found, and some questions to begin with. */
export function SearchBegin() {
  const w = useWords(searchWords);
  const change = useChangeView();
  const ask = (words: string) => {
    if (words.trim() !== '') change({ q: words.trim() });
  };
  return (
    <>
      <Finding detail={w.beginDo}>{w.begin}</Finding>
      <Input.Search
        size="large"
        className={styles.begin ?? ''}
        placeholder={w.placeholder}
        aria-label={w.beginLabel}
        maxLength={60}
        onSearch={ask}
      />
      <p className={styles.examples}>
        {w.examples}
        {examples.map((q) => (
          <Link key={q} to={paths.search} search={(view: View) => ({ ...carriedView(view), q })}>
            {q}
          </Link>
        ))}
      </p>
    </>
  );
}
