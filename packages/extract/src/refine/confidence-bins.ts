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
  after: { right: 97, read: 98, floor: 0.955 },
  around: { right: 55, read: 55, floor: 0.953 },
  before: { right: 1129, read: 1129, floor: 0.997 },
  'before-weak': { right: 18, read: 19, floor: 0.795 },
  gist: { right: 105, read: 107, floor: 0.945 },
  list: { right: 15, read: 15, floor: 0.847 },
  row: { right: 86, read: 86, floor: 0.969 },
  sum: { right: 24, read: 24, floor: 0.898 },
  total: { right: 21, read: 21, floor: 0.885 },
  zero: { right: 91, read: 91, floor: 0.971 },
};
