import { useCallback } from 'react';
import { useChangeView, useView } from './use-view.ts';

/** Names one cell of the table township × year × indicator. */
export interface CellKey {
  readonly township: string;
  readonly year: number;
  readonly indicator: string;
}

/** township.year.indicator, as it stands in an address. */
export function printCellKey(key: CellKey): string {
  return `${key.township}.${key.year}.${key.indicator}`;
}

/** Reads township.year.indicator; null where it is nothing of the kind. */
function readCellKey(text: string | undefined): CellKey | null {
  const [township, year, indicator] = text?.split('.') ?? [];
  if (township === undefined || year === undefined || indicator === undefined) return null;
  return { township, year: Number(year), indicator };
}

/** Opens and closes the source of a figure. What is open stands in the address. */
export function useEvidence(): {
  readonly current: CellKey | null;
  readonly open: (key: CellKey) => void;
  readonly close: () => void;
} {
  const { evidence } = useView();
  const change = useChangeView();
  const open = useCallback(
    (key: CellKey) => change({ evidence: printCellKey(key) }, { replace: true }),
    [change],
  );
  const close = useCallback(() => change({ evidence: undefined }, { replace: true }), [change]);
  return { current: readCellKey(evidence), open, close };
}
