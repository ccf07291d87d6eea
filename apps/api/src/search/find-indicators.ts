import { indicatorSummary } from '@xiangjian/compare';
import type { IndicatorFound } from '@xiangjian/contract';
import { spokenWords } from '@xiangjian/extract';
import { everyIndicator, type Indicator } from '@xiangjian/indicators';
import { pinyinMatch } from './pinyin-match.ts';

const spoken: ReadonlyMap<string, readonly string[]> = spokenWords();

interface Match {
  readonly how: IndicatorFound['how'];
  readonly matched: IndicatorFound['matched'];
  /** Smaller is nearer to what was typed. */
  readonly distance: number;
}

/**
 * The indicators that answer to what was typed: by label or id, by a word that reports use for it, by pinyin or initials of
 * the label, by a word of the Chinese or English definition. The nearest match first, then catalogue order.
 */
export function findIndicators(q: string, limit: number): IndicatorFound[] {
  const text = flat(q);
  return everyIndicator()
    .flatMap((indicator) => {
      const match = matchOf(indicator, text);
      return match === null ? [] : [{ indicator, ...match }];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ indicator, how, matched }) => ({
      indicator: indicatorSummary(indicator.id),
      how,
      matched,
    }));
}

/** Letters and brackets are found in either form; no place shifts. */
function flat(text: string): string {
  return text.toLowerCase().replace(/（/g, '(').replace(/）/g, ')');
}

function matchOf(indicator: Indicator, text: string): Match | null {
  const { labelZh, labelEn, id, definitionZh, definitionEn } = indicator;
  for (const name of [labelZh, labelEn, id]) {
    const at = flat(name).indexOf(text);
    if (at === -1) continue;
    return found('label', name, at, text, name.length === text.length ? 0 : at === 0 ? 1 : 2);
  }
  for (const word of spoken.get(id) ?? []) {
    const at = flat(word).indexOf(text);
    if (at !== -1) return found('word', word, at, text, word === text ? 1.5 : 3);
  }
  const letters = text.replace(/[\s']/g, '');
  const span = /^[a-z]{2,}$/.test(letters) ? pinyinMatch(labelZh, letters) : null;
  if (span !== null) {
    const distance = span.start === 0 ? 4 : 5;
    return { how: 'pinyin', matched: { text: labelZh, ...span }, distance };
  }
  for (const definition of [definitionZh, definitionEn]) {
    const at = flat(definition).indexOf(text);
    if (at !== -1) return found('definition', definition, at, text, 6);
  }
  return null;
}

function found(
  how: Match['how'],
  text: string,
  at: number,
  { length }: string,
  distance: number,
): Match {
  return { how, matched: { text, start: at, end: at + length }, distance };
}
