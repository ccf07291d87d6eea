/** How often figures found in one manner were right. */
export interface ConfidenceBin {
  readonly right: number;
  readonly read: number;
  /** Lower bound of the share that is right: Wilson, one-sided, 95 %. */
  readonly floor: number;
}

/**
 * Measured on the labelled reports of data/gold by scripts/generate-confidence-bins.ts, with the rules of today: the rules
 * have seen these reports, so an unseen one is read a little worse (docs/extraction-accuracy.md).
 */
export const confidenceBins: Readonly<Record<string, ConfidenceBin>> = {
  after: { right: 193, read: 195, floor: 0.969 },
  around: { right: 123, read: 123, floor: 0.978 },
  before: { right: 2642, read: 2643, floor: 0.998 },
  'before-weak': { right: 70, read: 71, floor: 0.939 },
  gist: { right: 263, read: 264, floor: 0.983 },
  list: { right: 48, read: 48, floor: 0.946 },
  row: { right: 157, read: 157, floor: 0.983 },
  sum: { right: 62, read: 62, floor: 0.958 },
  total: { right: 36, read: 36, floor: 0.93 },
  zero: { right: 219, read: 219, floor: 0.987 },
};
