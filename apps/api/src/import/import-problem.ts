import type { ImportItem } from '@xiangjian/contract';
import type { TownshipRow } from '@xiangjian/store';
import { townshipView } from './township-view.ts';

/** Why a file was not taken in, and what a person can do about it. */
export type ImportProblem = NonNullable<ImportItem['problem']>;

export type ImportProblemCode =
  | 'not_found'
  | 'unreadable'
  | 'empty'
  | 'too_large'
  | 'unsupported_format'
  | 'no_report_inside'
  | 'several_reports'
  | 'no_township'
  | 'unknown_township'
  | 'ambiguous_township'
  | 'township_gone'
  | 'township_not_yet'
  | 'no_year'
  | 'year_ahead'
  | 'not_a_report'
  | 'stored_elsewhere';

/** A problem in both languages; `candidates` are townships to choose from. */
export function problem(
  code: ImportProblemCode,
  messageZh: string,
  messageEn: string,
  candidates: readonly TownshipRow[] = [],
): ImportProblem {
  return {
    code,
    message_zh: messageZh,
    message_en: messageEn,
    candidates: candidates.map(townshipView),
  };
}
