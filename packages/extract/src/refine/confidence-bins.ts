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
  after: { right: 171, read: 173, floor: 0.965 },
  around: { right: 111, read: 111, floor: 0.976 },
  before: { right: 2347, read: 2348, floor: 0.998 },
  'before-weak': { right: 59, read: 60, floor: 0.928 },
  gist: { right: 200, read: 201, floor: 0.978 },
  list: { right: 41, read: 41, floor: 0.938 },
  row: { right: 124, read: 124, floor: 0.978 },
  sum: { right: 56, read: 56, floor: 0.953 },
  total: { right: 34, read: 34, floor: 0.926 },
  zero: { right: 193, read: 193, floor: 0.986 },
};
