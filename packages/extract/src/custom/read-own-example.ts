import type { Quantity } from '@xiangjian/indicators';
import { readView } from '../reading/reading.ts';
import { normalisedView } from '../view/normalised-view.ts';
import type { CompiledOwnRule } from './compile-own-rules.ts';
import { ownFigures } from './own-figures.ts';

/** What an own indicator reads as the figure of the year in a text that stands for itself; null where it reads none. */
export function readOwnExample(rule: CompiledOwnRule, text: string): Quantity | null {
  const view = normalisedView(text, { start: 0, end: text.length });
  const reading = readView(view.text, null, () => false);
  const figures = ownFigures([rule], reading, { raw: text, view }, 'year');
  const headline = figures.find((figure) => figure.headline);
  if (headline === undefined) return null;
  const { value, lower, upper, qualifier } = headline;
  return { value, lower, upper, qualifier };
}
