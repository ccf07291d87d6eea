import { isBeyondPossible } from './beyond-possible.ts';
import { type ChartKey, chartKey, type KeySign } from './chart-key.ts';
import type { RankingRowOptions } from './ranking-row.ts';
import type { RankingSlot } from './ranking-slots.ts';
import { isQualified } from './value-mark.ts';

const order = [
  'better',
  'worse',
  'chance',
  'wording',
  'range',
  'beyondAcross',
  'strong',
] as const satisfies readonly KeySign[];

/** The signs of a ranking below its axis; nothing is explained that is not drawn. */
export function rankingKey(
  { answer, palette, language, bars, columns }: RankingRowOptions,
  slots: readonly RankingSlot[],
  y: number,
): ChartKey {
  const rows = slots.flatMap((slot) => (slot.kind === 'heading' ? [] : [slot.row]));
  const drawn: Readonly<Record<(typeof order)[number], boolean>> = {
    better: rows.some((row) => row.judgement.startsWith('better')),
    worse: rows.some((row) => row.judgement.startsWith('worse')),
    chance: !bars && rows.some((row) => row.chance_lower !== null),
    wording: rows.some((row) => isQualified(row) && row.value !== null),
    range: rows.some((row) => isQualified(row) && row.value === null),
    beyondAcross: rows.some((row) => isBeyondPossible(answer.indicator, row)),
    strong: rows.some((row) => row.judgement.endsWith('_998')),
  };
  const signs = order.filter((sign) => drawn[sign]);
  const pointInk = bars ? palette.volume : palette.similar;
  const place = { left: columns.left, right: columns.right, y };
  return chartKey(signs, place, { palette, language, pointInk });
}
