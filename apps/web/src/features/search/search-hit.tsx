import { Link } from '@tanstack/react-router';
import type { Search } from '@xiangjian/contract';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { Highlighted } from './highlighted.tsx';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';

/** One report that says it: each place leads to itself in the reading room. */
export function SearchHit({ hit }: { readonly hit: Search['items'][number] }) {
  const w = useWords(searchWords);
  const { report, passages, places } = hit;
  const { name } = report.township;
  const id = String(report.id);
  const rest = places - passages.length;
  return (
    <article className={styles.hit}>
      <header className={styles.hitHead}>
        <h3>
          <Link to={paths.report} params={{ id }} search={carriedView}>
            {w.report(name, report.year)}
          </Link>
        </h3>
        <span className={styles.beside}>
          {report.township.county} · {report.title} · {w.places(places)}
        </span>
      </header>
      {passages.map(({ start, end, before, text, after }) => (
        <Link
          key={start}
          to={paths.report}
          params={{ id }}
          search={(view: View) => ({ ...carriedView(view), at: start, end })}
          title={w.open(name, report.year)}
          className={styles.passage}
          lang="zh-CN"
        >
          <Highlighted
            text={`${before}${text}${after}`}
            start={before.length}
            end={before.length + text.length}
          />
        </Link>
      ))}
      {rest > 0 && <p className={styles.more}>{w.morePlaces(rest)}</p>}
    </article>
  );
}
