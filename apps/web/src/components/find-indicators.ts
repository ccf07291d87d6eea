import { type Dimension, dimensions, everyIndicator, type Indicator } from '@xiangjian/indicators';

/** Whether an indicator answers to a search: by name, id, definition or the words that reports use for it. */
function answersTo(entry: Indicator, text: string): boolean {
  const { labelZh, labelEn, id, definitionZh, definitionEn } = entry;
  const spoken = entry.kind === 'derived' ? [] : [...entry.include, ...entry.includeEn];
  return [labelZh, labelEn, id, definitionZh, definitionEn, ...spoken].some((part) =>
    flat(part).includes(text),
  );
}

/** Letters and brackets answer in either form. */
function flat(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The indicators that answer to a search, by chapter; chapters without any are left out. */
export function findIndicators(
  text: string,
): readonly { readonly dimension: Dimension; readonly entries: readonly Indicator[] }[] {
  const wanted = flat(text.trim());
  return dimensions
    .map((dimension) => ({
      dimension,
      entries: everyIndicator().filter(
        (entry) => entry.dimension === dimension && (wanted === '' || answersTo(entry, wanted)),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}
