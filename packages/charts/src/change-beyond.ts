import type { ChangeAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { isBeyondPossible } from './beyond-possible.ts';
import type { comparedRows } from './change-rows.ts';
import { listNames } from './chart-words.ts';
import { printerOf } from './print-value.ts';

type Row = ReturnType<typeof comparedRows>[number];

/** Whether a share of either year is above 100 %. */
export function hasBeyond({ before, after }: Row, { indicator }: ChangeAnswer): boolean {
  return [before, after].some((cell) => isBeyondPossible(indicator, cell));
}

/** The shares of a township that lie beyond the end of the axis, earlier year first: → 105.3; nothing where there are none. */
export function beyondFigures(
  { before, after }: Row,
  { indicator }: ChangeAnswer,
  language: Language,
): string {
  const print = printerOf(indicator, language);
  const beyond = [before, after].filter((cell) => isBeyondPossible(indicator, cell));
  if (beyond.length === 0) return '';
  return `→ ${listNames(
    beyond.map((cell) => print.cell(cell)),
    language,
  )}`;
}
