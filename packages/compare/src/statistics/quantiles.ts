/**
 * Quantile of type 7 (the default of R and NumPy, PERCENTILE.INC of a spreadsheet) at a level 0..1.
 * Null for no values.
 */
export function quantile(values: readonly number[], level: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * level;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The middle value; null for no values. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** A median of peers, quartiles and judgements need at least this many values. */
export const fewestPeers = 5;

/** The median of peers with the number of values behind it; null below five values. */
export function peerMedian(values: readonly number[]): { value: number; n: number } | null {
  const middle = median(values);
  return middle === null || values.length < fewestPeers
    ? null
    : { value: middle, n: values.length };
}
