import { sectionsOf } from '../../reading/section.ts';
import { normalisedView } from '../../view/normalised-view.ts';
import { themedItems } from '../themed-items.ts';

/** The items of a text that is all report, of the year before `nextYear`. */
export function itemsOfText(text: string, nextYear: number | null = 2024) {
  const view = normalisedView(text, { start: 0, end: text.length });
  return themedItems(view, sectionsOf(view.text, nextYear), text);
}
