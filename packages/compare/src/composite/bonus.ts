import type { ComparedYear } from '../compared-year.ts';
import type { BoardBonus } from './board.ts';
import type { Bonus } from './scheme.ts';
import { usableValue } from './stated-value.ts';

/** The points of all bonus items for a township, as stated and at both ends of the wording; nothing stated earns nothing. */
export function bonusOf(items: readonly Bonus[], townshipYear: ComparedYear): BoardBonus {
  return items
    .map((item) => pointsOf(item, townshipYear))
    .reduce(
      (sum, points) => ({
        low: sum.low + points.low,
        point: sum.point + points.point,
        high: sum.high + points.high,
      }),
      noBonus,
    );
}

const noBonus: BoardBonus = { low: 0, point: 0, high: 0 };

function pointsOf(item: Bonus, townshipYear: ComparedYear): BoardBonus {
  const { stated } = usableValue(item.indicator, townshipYear);
  if (stated === null) return noBonus;
  const sign = item.direction === 'lower' ? -1 : 1;
  const earned = (value: number) =>
    Math.max(0, Math.min(item.cap, item.points_per_unit * sign * (value - item.start)));
  const ends = [earned(stated.lower), earned(stated.upper)];
  return { low: Math.min(...ends), point: earned(stated.value), high: Math.max(...ends) };
}
