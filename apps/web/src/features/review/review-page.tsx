import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { isAuthorFixed } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useIsOfHouse, useMay } from '../../session/session.tsx';
import { reviewReportsQuery } from './get-review.ts';
import styles from './page.module.css';
import { PageTabs, useTab } from './page-tabs.tsx';
import { PlansPanel } from './plans-panel.tsx';
import { RereadingPanel } from './rereading-panel.tsx';
import { ReviewClosed } from './review-closed.tsx';
import { reviewWords } from './review-words.ts';
import { ReviewRoom } from './room.tsx';
import { useAuthor } from './use-author.ts';
import { useQueueQuestion } from './use-queue.ts';

/** 复核: one by one with the report beside it, sampling plans, and what reading again would change. */
export function ReviewPage() {
  return useIsOfHouse() ? <ReviewOfHouse /> : <ReviewClosed />;
}

function ReviewOfHouse() {
  const w = useWords(reviewWords);
  const { author, setAuthor } = useAuthor();
  const mayReview = useMay('review');
  const [asks, setAsks] = useState(author === '');
  const name = useRef<HTMLInputElement>(null);
  const id = useId();
  const tab = useTab();
  const { data } = useQuery(reviewReportsQuery(useQueueQuestion()));
  const askName = () => {
    setAsks(true);
    name.current?.focus();
  };
  return (
    <>
      <header className={styles.line}>
        <h1 className={styles.title}>{w.title}</h1>
        <PageTabs />
        {data !== undefined && (
          <span className={styles.progress}>
            <progress max={Math.max(1, data.items)} value={data.decided} aria-label={w.title} />
            {w.progress(data.decided, data.items)}
          </span>
        )}
        {mayReview && (
          <span className={styles.who}>
            {data?.four_eyes === true && <span title={w.fourEyesHint}>{w.fourEyes}</span>}
            {asks && (
              <span className={styles.ask} id={`${id}-ask`}>
                {w.nameAsk}
              </span>
            )}
            <label htmlFor={id}>{w.name}</label>
            <input
              ref={name}
              id={id}
              value={author}
              readOnly={isAuthorFixed()}
              maxLength={40}
              aria-describedby={asks ? `${id}-ask` : undefined}
              autoComplete="off"
              aria-invalid={asks && author.trim() === ''}
              onChange={({ target }) => setAuthor(target.value)}
              onBlur={() => setAsks(author.trim() === '')}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
            />
          </span>
        )}
      </header>
      {tab === 'queue' &&
        (mayReview ? <ReviewRoom author={author} onNoAuthor={askName} /> : <ReviewClosed />)}
      {tab === 'plans' && <PlansPanel author={author} />}
      {tab === 'rereading' && (
        <May right="import" tells>
          <RereadingPanel author={author} />
        </May>
      )}
    </>
  );
}
