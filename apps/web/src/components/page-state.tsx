import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
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

/** A request's three faces: loading, failed with what to do, and the answer (dimmed while a newer one is long in coming). */
export function PageState<T>({ query, rows = 8, children }: Props<T>) {
  const w = useWords(pageStateWords);
  if (query.data !== undefined && !(query.isError && query.isPlaceholderData)) {
    return <Dimmed isOld={query.isPlaceholderData}>{children(query.data)}</Dimmed>;
  }
  if (query.isError) return <ErrorNote error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div className={styles.skeleton} role="status" aria-label={w.loading}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}

/** A reply that comes sooner than this, in ms, is not worth two more paintings of the whole page. */
const soon = 150;

/** The last answer while a newer one is on its way: dimmed, where that takes a while. */
function Dimmed({ isOld, children }: { readonly isOld: boolean; readonly children: ReactNode }) {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isOld) return;
    const timer = setTimeout(() => setIsLate(true), soon);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isOld]);
  return (
    <div className={isOld && isLate ? styles.updating : undefined} aria-busy={isOld}>
      {children}
    </div>
  );
}
