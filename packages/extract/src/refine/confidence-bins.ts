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
  after: { right: 126, read: 128, floor: 0.953 },
  around: { right: 88, read: 88, floor: 0.97 },
  before: { right: 1727, read: 1728, floor: 0.997 },
  'before-weak': { right: 30, read: 31, floor: 0.867 },
  gist: { right: 125, read: 127, floor: 0.953 },
  list: { right: 16, read: 16, floor: 0.855 },
  row: { right: 95, read: 95, floor: 0.972 },
  sum: { right: 35, read: 35, floor: 0.928 },
  total: { right: 21, read: 21, floor: 0.885 },
  zero: { right: 141, read: 141, floor: 0.981 },
};
