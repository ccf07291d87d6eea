import { useMemo } from 'react';

/** The same list as long as it holds the same codes, so that a chart is not drawn again for nothing. */
export function useSteady(codes: readonly string[]): readonly string[] {
  const key = codes.join(',');
  return useMemo(() => (key === '' ? [] : key.split(',')), [key]);
}
