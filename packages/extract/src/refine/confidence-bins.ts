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
  after: { right: 163, read: 165, floor: 0.964 },
  around: { right: 104, read: 104, floor: 0.974 },
  before: { right: 2182, read: 2183, floor: 0.997 },
  'before-weak': { right: 47, read: 48, floor: 0.911 },
  gist: { right: 176, read: 177, floor: 0.975 },
  list: { right: 20, read: 20, floor: 0.88 },
  row: { right: 118, read: 118, floor: 0.977 },
  sum: { right: 49, read: 49, floor: 0.947 },
  total: { right: 30, read: 30, floor: 0.917 },
  zero: { right: 181, read: 181, floor: 0.985 },
};
