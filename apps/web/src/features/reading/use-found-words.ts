import type { Span } from '@xiangjian/indicators';
import { useMemo } from 'react';
import { useView } from '../../view/use-view.ts';

/** The words that a search led to, as the address tells where they begin and end; null where it does not, or they lie outside. */
export function useFoundWords(text: string): Span | null {
  const { at, end, reading } = useView();
  return useMemo(() => {
    if (reading !== undefined || at === undefined || end === undefined) return null;
    return at < end && end <= text.length ? { start: at, end } : null;
  }, [at, end, reading, text]);
}
