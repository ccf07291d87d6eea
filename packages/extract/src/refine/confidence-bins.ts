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
  after: { right: 152, read: 154, floor: 0.961 },
  around: { right: 98, read: 98, floor: 0.973 },
  before: { right: 2000, read: 2001, floor: 0.997 },
  'before-weak': { right: 41, read: 42, floor: 0.9 },
  gist: { right: 146, read: 148, floor: 0.959 },
  list: { right: 16, read: 16, floor: 0.855 },
  row: { right: 118, read: 118, floor: 0.977 },
  sum: { right: 42, read: 42, floor: 0.939 },
  total: { right: 28, read: 28, floor: 0.911 },
  zero: { right: 167, read: 167, floor: 0.984 },
};
