import { Link } from '@tanstack/react-router';
import { Finding } from '../../components/finding.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

const examples = ['矛盾纠纷 化解', '法律顾问', '执法证', '法律明白人'] as const;

/** The place of search before anything was asked: what can be found, and some questions to begin with. */
export function SearchBegin() {
  const w = useWords(searchWords);
  return (
    <>
      <Finding detail={w.beginDo}>{w.begin}</Finding>
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
