import { Link } from '@tanstack/react-router';
import type { LookAt, Overview } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { printCellKey } from '../../view/use-evidence.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import styles from './look-at.module.css';
import { overviewWords } from './overview-words.ts';

const shownAtFirst = 6;

/** What the panel of publication already lists. */
const toldBefore: readonly LookAt['kind'][] = ['missing_report', 'late_report'];

/** What a person should look at next, each a link to the place where it is settled. */
export function LookAtList({ overview }: { readonly overview: Overview }) {
  const w = useWords(overviewWords);
  const [all, setAll] = useState(false);
  const items = overview.look_at.filter(({ kind }) => !toldBefore.includes(kind));
  if (items.length === 0) return <p>{w.nothingToLookAt}</p>;
  return (
    <>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
          <li key={`${item.kind} ${item.township.code} ${item.indicator} ${item.text_zh}`}>
            <LookAtLink item={item} year={overview.year} />
          </li>
        ))}
      </ul>
      {!all && items.length > shownAtFirst && (
        <Button type="link" size="small" className={styles.more ?? ''} onClick={() => setAll(true)}>
          {w.more(items.length)}
        </Button>
      )}
    </>
  );
}

function LookAtLink({ item, year }: { readonly item: LookAt; readonly year: number }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const { township, indicator, report_id } = item;
  const content = (
    <>
      <span className={styles.kind}>{w.kinds[item.kind]}</span>
      <span className={styles.name}>{township.name}</span>
      {language === 'zh' ? item.text_zh : item.text_en}
    </>
  );
  if (indicator !== null) {
    const evidence = printCellKey({ township: township.code, year, indicator });
    return (
      <Link
        to="."
        search={(view: View) => ({ ...view, evidence })}
        resetScroll={false}
        preload={false}
        className={styles.entry}
      >
        {content}
      </Link>
    );
  }
  if (report_id !== null) {
    return (
      <Link
        to={paths.report}
        params={{ id: String(report_id) }}
        search={carriedView}
        preload={false}
        className={styles.entry}
      >
        {content}
      </Link>
    );
  }
  return (
    <Link
      to={paths.township}
      params={{ code: township.code }}
      search={carriedView}
      preload={false}
      className={styles.entry}
    >
      {content}
    </Link>
  );
}
