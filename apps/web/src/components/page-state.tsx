import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import { ErrorNote } from './error-note.tsx';
import styles from './page-state.module.css';
import { pageStateWords } from './page-state-words.ts';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  /** Lines of the grey shape that stands in while loading. */
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** A request's three faces: loading, failed with what to do, and the answer (dimmed while a newer one loads). */
export function PageState<T>({ query, rows = 8, children }: Props<T>) {
  const w = useWords(pageStateWords);
  if (query.data !== undefined && !(query.isError && query.isPlaceholderData)) {
    return (
      <div
        className={query.isPlaceholderData ? styles.updating : undefined}
        aria-busy={query.isPlaceholderData}
      >
        {children(query.data)}
      </div>
    );
  }
  if (query.isError) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={styles.skeleton} role="status" aria-label={w.loading}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}
