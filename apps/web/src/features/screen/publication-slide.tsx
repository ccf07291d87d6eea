import type { Overview, Publication } from '@xiangjian/contract';
import { dateText } from '../../components/date-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './screen.module.css';
import { screenWords } from './screen-words.ts';
import { SlideHead } from './slide-head.tsx';

const states = ['on_time', 'late', 'missing', 'undated', 'not_kept'] as const;

/** How many reports were published in time, and township by township when. */
export function PublicationSlide({ overview }: { readonly overview: Overview }) {
  const language = useLanguage();
  const w = useWords(screenWords);
  const { counts, deadlines, publications, year } = overview;
  return (
    <>
      <SlideHead
        title={w.publication(year)}
        hint={w.due(dateText(deadlines.publish, language, year))}
      />
      <ul className={styles.counts}>
        {states
          .filter((state) => (state !== 'undated' && state !== 'not_kept') || counts[state] > 0)
          .map((state) => (
            <li key={state} data-state={state}>
              <b>{counts[state]}</b> {w[state]}
            </li>
          ))}
      </ul>
      <ul className={styles.publications}>
        {publications.map((publication) => (
          <li key={publication.township.code} data-state={publication.state}>
            <span>{publication.township.name}</span>
            <PublicationState publication={publication} year={year} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PublicationState({
  publication: { state, published_on, days_late },
  year,
}: {
  readonly publication: Publication;
  readonly year: number;
}) {
  const language = useLanguage();
  const w = useWords(screenWords);
  return (
    <span className={styles.state}>
      {published_on === null ? w[state] : dateText(published_on, language, year + 1)}
      {days_late !== null && ` · ${w.daysLate(days_late)}`}
    </span>
  );
}
