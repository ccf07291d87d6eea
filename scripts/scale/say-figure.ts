import {
  about,
  atMost,
  between,
  type Cell,
  emptyCell,
  exactQuantity,
  moreThanStated,
  type Quantity,
} from '@xiangjian/indicators';
import type { Chance } from '../demo/random.ts';

const missing = 0.4;

/** What a report says of a count: two in five are not mentioned, one stated count in five is qualified (余, 近, 约, 至). */
export function sayFigure(figure: number, isPercentage: boolean, chance: Chance): Cell {
  if (chance.happens(missing)) return emptyCell('not_mentioned');
  return { ...(isPercentage ? exactQuantity(figure) : say(figure, chance)), status: 'reported' };
}

function say(figure: number, { next }: Chance): Quantity {
  const way = next();
  if (way < 0.8) return exactQuantity(figure);
  const round = Number(figure.toPrecision(2));
  if (way < 0.88) return moreThanStated(round);
  if (way < 0.92) return atMost(round);
  if (way < 0.97) return about(round);
  return between(round, Math.ceil(round * 1.2));
}
