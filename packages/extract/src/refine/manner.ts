import type { Candidate } from '../parsers/candidate.ts';

const longestClause = 60;

const entry = /^\([一二三四五六七八九十\d]{1,3}\)/;

/** A number in brackets belongs to the one before them. */
const bracket = /[(][^()、]*[)]/g;

/** Several numbers in a sentence without a single mark: 在岗41人持执法证36人. */
function isBare({ form, placed, circumstances: { clause, sentence } }: Candidate): boolean {
  if (placed === null || form === 'row') return false;
  if (clause.start !== sentence.start || clause.end !== sentence.end) return false;
  const around = (placed.left + placed.right).replace(entry, '').replace(bracket, '');
  return around.includes('#') && !around.includes('、');
}

/**
 * The manner in which a figure was found, the bin of its confidence: the form of the match, whether the wording is a weak
 * one, whether its clause has no mark in 60 characters or between several numbers, which leaves open what belongs to what.
 */
export function mannerOf(candidate: Candidate): string {
  const { form, weak, circumstances } = candidate;
  const { clause } = circumstances;
  const isLong = clause.end - clause.start > longestClause && form !== 'row';
  if (isLong || isBare(candidate)) return 'long-clause';
  return weak ? `${form}-weak` : form;
}
