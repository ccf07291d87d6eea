import type { Period, Qualifier, Scope, Status } from '@xiangjian/indicators';
import { codebook } from './codebook.ts';

export const statusCodes = codebook<Status>({
  reported: 1,
  reported_zero: 2,
  mentioned_without_number: 3,
  placeholder: 4,
  not_mentioned: 5,
  report_missing: 6,
  withheld: 7,
  not_applicable: 8,
  not_kept: 9,
});

export const qualifierCodes = codebook<Qualifier>({
  exact: 1,
  at_least: 2,
  at_most: 3,
  about: 4,
  range: 5,
  all: 6,
  zero: 7,
});

export const periodCodes = codebook<Period>({
  year: 1,
  ytd: 2,
  cumulative: 3,
  event: 4,
  norm: 5,
  target: 6,
});

export const scopeCodes = codebook<Scope>({ township: 1, part: 2, other_level: 3 });
