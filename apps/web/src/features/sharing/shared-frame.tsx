import type { ReactNode } from 'react';
import { localDay } from '../../components/local-day.ts';
import { markOf, useOpenedShare } from '../../components/opened-share.ts';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { shareWords } from './share-words.ts';
import styles from './sharing.module.css';
import { Watermark } from './watermark.tsx';

/** A view that was opened by a link: under its watermark, with the day on which it ends. */
export function SharedFrame({ children }: { readonly children: ReactNode }) {
  const w = useWords(shareWords);
  const { query } = useOpenedShare();
  return (
    <PageState query={query} rows={12}>
      {(share) => (
        <>
          {children}
          <footer className={styles.foot}>
            {w.foot(
              share.recipient,
              localDay(share.expires_at),
              share.as_of === null ? w.footFollows : w.footPinned(share.as_of),
            )}
          </footer>
          {share.watermark && <Watermark text={markOf(share)} />}
        </>
      )}
    </PageState>
  );
}
