import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { reviewReportsQuery } from './get-review.ts';
import styles from './page.module.css';
import { reviewWords } from './review-words.ts';
import { ReviewRoom } from './room.tsx';
import { useAuthor } from './use-author.ts';
import { useQueueQuestion } from './use-queue.ts';

/** 复核: one by one with the report beside it. */
export function ReviewPage() {
  const w = useWords(reviewWords);
  const { author, setAuthor } = useAuthor();
  const [asks, setAsks] = useState(author === '');
  const name = useRef<HTMLInputElement>(null);
  const id = useId();
  const { data } = useQuery(reviewReportsQuery(useQueueQuestion()));
  const askName = () => {
    setAsks(true);
    name.current?.focus();
  };
  return (
    <>
      <header className={styles.line}>
        <h1 className={styles.title}>{w.title}</h1>
        {data !== undefined && (
          <span className={styles.progress}>
            <progress max={Math.max(1, data.items)} value={data.decided} aria-label={w.title} />
            {w.progress(data.decided, data.items)}
          </span>
        )}
        <span className={styles.who}>
          {data?.four_eyes === true && <span title={w.fourEyesHint}>{w.fourEyes}</span>}
          <label htmlFor={id}>{w.name}</label>
          <input
            ref={name}
            id={id}
            value={author}
            maxLength={40}
            autoComplete="off"
            aria-invalid={asks && author.trim() === ''}
            onChange={({ target }) => setAuthor(target.value)}
            onBlur={() => setAsks(author.trim() === '')}
            onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          />
        </span>
        {asks && (
          <p className={styles.ask} role="note">
            {w.nameAsk}
          </p>
        )}
      </header>
      <ReviewRoom author={author} onNoAuthor={askName} />
    </>
  );
}
