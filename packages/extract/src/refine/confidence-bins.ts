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
  after: { right: 75, read: 76, floor: 0.943 },
  around: { right: 44, read: 44, floor: 0.942 },
  before: { right: 930, read: 930, floor: 0.997 },
  'before-weak': { right: 16, read: 17, floor: 0.774 },
  gist: { right: 93, read: 95, floor: 0.938 },
  list: { right: 15, read: 15, floor: 0.847 },
  row: { right: 56, read: 56, floor: 0.953 },
  sum: { right: 21, read: 21, floor: 0.885 },
  total: { right: 21, read: 21, floor: 0.885 },
  zero: { right: 78, read: 78, floor: 0.966 },
};
