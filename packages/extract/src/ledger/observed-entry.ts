import {
  everyObservedIndicator,
  type ObservedIndicator,
  type ObservedIndicatorId,
} from '@xiangjian/indicators';
import { foldWords } from './fold-words.ts';

/** The entry of an indicator that is stored, the district's own among them; null where it is not known here. */
export function observedEntry(id: ObservedIndicatorId): ObservedIndicator | null {
  return everyObservedIndicator().find((entry) => entry.id === id) ?? null;
}

/** The indicator that a cell names by its id or its label; null where none is called so. */
export function indicatorNamed(text: string): ObservedIndicator | null {
  const words = foldWords(text);
  return (
    everyObservedIndicator().find(
      ({ id, labelZh }) => id === words || foldWords(labelZh) === words,
    ) ?? null
  );
}
