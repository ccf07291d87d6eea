import type { Candidate } from '../parsers/candidate.ts';
import { confidenceBins } from './confidence-bins.ts';
import { mannerOf } from './manner.ts';

/** Too few figures of a manner are labelled to say anything better of it. */
export const unknownSureness = 0.5;

/** How sure a figure is: the least share of right ones among labelled figures that were found in the same manner. */
export function confidenceOf(candidate: Candidate): number {
  return confidenceBins[mannerOf(candidate)]?.floor ?? unknownSureness;
}
