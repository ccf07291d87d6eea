import type { IndicatorSummary } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartWords } from './chart-words.ts';
import type { Stop } from './drawing.ts';
import { labelOf, printerOf } from './print-value.ts';
import { fivePoints } from './quartiles.ts';

/** Values of two indicators, those of one township at the same place of both lists. */
export interface CloudPlaces {
  readonly across: ArrayLike<number>;
  readonly up: ArrayLike<number>;
}

const parts = 10;

/**
 * The way of the arrow keys through a cloud, whose single points nobody could walk: a tenth of the townships after another along the
 * first indicator, each at the median of the second, with how many they are and where their middle half lies.
 */
export function cloudStops(
  { across, up }: CloudPlaces,
  [first, second]: readonly [IndicatorSummary, IndicatorSummary],
  place: { readonly x: (value: number) => number; readonly y: (value: number) => number },
  language: Language,
): Stop[] {
  const order = Uint32Array.from({ length: across.length }, (_, at) => at).sort(
    (one, other) => (across[one] ?? 0) - (across[other] ?? 0),
  );
  const [printX, printY] = [printerOf(first, language), printerOf(second, language)];
  const w = (key: 'median' | 'middleHalf' | 'townships') => chartWords[key][language];
  return Array.from({ length: parts }, (_, part): Stop[] => {
    const [from, to] = [part, part + 1].map((at) => Math.round((at * order.length) / parts));
    const members = order.subarray(from, to);
    const five = fivePoints(Array.from(members, (at) => up[at] ?? 0));
    const [least, most] = [members[0], members[members.length - 1]].map(
      (at) => across[at ?? 0] ?? 0,
    );
    if (five === null || least === undefined || most === undefined) return [];
    const middle = across[members[Math.floor(members.length / 2)] ?? 0] ?? 0;
    return [
      {
        x: place.x(middle),
        y: place.y(five.median),
        lines: [
          `${labelOf(first, language)} ${printX.interval(least, most)} ${first.unit}`,
          `${members.length} ${w('townships')}`,
          `${labelOf(second, language)} ${w('median')} ${printY.number(five.median)} ${second.unit}`,
          `${w('middleHalf')} ${printY.interval(five.q1, five.q3)}`,
        ],
        mark: null,
      },
    ];
  }).flat();
}
