import type { Candidate } from '../parsers/candidate.ts';

const longestClause = 60;

/**
 * The manner in which a figure was found, the bin of its confidence: the form of the match, whether the wording is a weak
 * one, whether its clause has no mark in 60 characters, which leaves open what belongs to what.
 */
export function mannerOf({ form, weak, circumstances }: Candidate): string {
  const { clause } = circumstances;
  const isLong = clause.end - clause.start > longestClause && form !== 'row';
  if (isLong) return 'long-clause';
  return weak ? `${form}-weak` : form;
}
