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
  after: { right: 114, read: 116, floor: 0.949 },
  around: { right: 69, read: 69, floor: 0.962 },
  before: { right: 1377, read: 1377, floor: 0.998 },
  'before-weak': { right: 23, read: 24, floor: 0.833 },
  gist: { right: 120, read: 122, floor: 0.951 },
  list: { right: 16, read: 16, floor: 0.855 },
  row: { right: 95, read: 95, floor: 0.972 },
  sum: { right: 31, read: 31, floor: 0.919 },
  total: { right: 21, read: 21, floor: 0.885 },
  zero: { right: 112, read: 112, floor: 0.976 },
};
