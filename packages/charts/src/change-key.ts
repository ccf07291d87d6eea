import type { ChangeAnswer } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { hasBeyond } from './change-beyond.ts';
import type { comparedRows } from './change-rows.ts';
import { chartKey, type KeyPlace, type KeySign } from './chart-key.ts';
import type { PrintedList } from './missing-list.ts';
import type { Palette } from './theme.ts';
import { isQualified } from './value-mark.ts';

type Row = ReturnType<typeof comparedRows>[number];

/** Height of the line of signs in pixels. */
const keyHeight = 22;

/** The signs of two years below them; nothing is explained that is not drawn. Slopes do not draw what a wording allows around a number. */
export function changeKey(
  rows: readonly Row[],
  answer: ChangeAnswer,
  form: 'dumbbell' | 'slope',
  place: KeyPlace,
  { palette, language }: { readonly palette: Palette; readonly language: Language },
): PrintedList {
  const cells = rows.flatMap(({ before, after }) => [before, after]);
  const isPoint = cells.some((cell) => isQualified(cell) && cell.value !== null);
  const isRange = cells.some((cell) => isQualified(cell) && cell.value === null);
  const isBeyond = rows.some((row) => hasBeyond(row, answer));
  const isSlope = form === 'slope';
  const signs: KeySign[] = [
    ...(isPoint ? ([isSlope ? 'hollow' : 'wording'] as const) : []),
    ...(isRange ? (['range'] as const) : []),
    ...(isBeyond ? ([isSlope ? 'beyond' : 'beyondAcross'] as const) : []),
  ];
  const key = chartKey(signs, place, { palette, language, pointInk: palette.similar });
  return { shapes: key.shapes, height: signs.length === 0 ? 0 : keyHeight + key.below };
}
