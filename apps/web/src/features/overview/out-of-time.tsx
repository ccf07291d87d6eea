import type { Overview } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { dateText } from '../../components/date-text.ts';
import { Explained } from '../../components/explained.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { overviewWords } from './overview-words.ts';
import styles from './publication-strip.module.css';

const shownAtFirst = 6;

/** The townships whose report is late, not found or undated. */
export function OutOfTime({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const w = useWords(overviewWords);
  const [all, setAll] = useState(false);
  const listed = overview.publications.filter(({ state }) => state !== 'on_time');
  if (listed.length === 0) return <p className={styles.summary}>{w.allOnTime}</p>;
  return (
    <>
      <ul className={styles.list}>
        {(all ? listed : listed.slice(0, shownAtFirst)).map(
          ({ township, state, published_on, days_late }) => (
            <li key={township.code}>
              <span>
                <b>{township.name}</b>
                {state === 'missing' && w.missing}
                {state === 'undated' && w.undated}
                {published_on !== null &&
                  w.publishedOn(dateText(published_on, language, overview.year + 1))}
              </span>
              {state === 'late' && days_late !== null ? (
                <span className={styles.breach}>{w.daysLate(days_late)}</span>
              ) : (
                <span className={styles.ask}>
                  <Explained>{w.ask}</Explained>
                </span>
              )}
            </li>
          ),
        )}
      </ul>
      {!all && listed.length > shownAtFirst && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {w.more(listed.length)}
        </Button>
      )}
    </>
  );
}
