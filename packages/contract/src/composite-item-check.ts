import { indicatorById, type Language } from '@xiangjian/indicators';
import { indicatorName, type SchemeItemInput } from './composite-item.ts';
import { type SchemeWords, schemeWords } from './scheme-words.ts';

/** A wrong field of an item, told in words. */
export interface WrongField {
  readonly path: readonly string[];
  readonly message: string;
}

/** What the fields of an item say against each other: direction, goalposts and marks must fit. */
export function wrongFieldsOf(item: SchemeItemInput, language: Language): WrongField[] {
  const w = schemeWords[language];
  return [
    ...wrongDirection(item, w, language),
    ...wrongGoalposts(item, w),
    ...wrongMarks(item, w),
    ...wrongVeto(item, w),
  ];
}

function wrongDirection(item: SchemeItemInput, w: SchemeWords, language: Language): WrongField[] {
  if (item.kind === 'manual_mark' || item.kind === 'veto') return [];
  const { polarity } = indicatorById(item.indicator);
  const name = indicatorName(item.indicator, language);
  const at = (message: string) => [{ path: ['direction'], message }];
  if (polarity !== item.direction) {
    return at(polarity === 'higher' ? w.directionHigher(name) : w.directionLower(name));
  }
  if (item.kind === 'per_event_deduction' && item.direction === 'higher') {
    return at(w.perEventLower(name));
  }
  if (item.kind === 'presence' && item.direction === 'lower') return at(w.presenceHigher(name));
  return [];
}

function wrongGoalposts(item: SchemeItemInput, w: SchemeWords): WrongField[] {
  if (item.kind !== 'threshold_rate' && item.kind !== 'growth') return [];
  const { worst, best } = item.goalposts;
  const isHigher = item.direction === 'higher';
  if (isHigher ? best > worst : best < worst) return [];
  const message = isHigher ? w.bestAbove(best, worst) : w.bestBelow(best, worst);
  return [{ path: ['goalposts', 'best'], message }];
}

function wrongMarks(item: SchemeItemInput, w: SchemeWords): WrongField[] {
  if (item.kind !== 'manual_mark') return [];
  return Object.entries(item.marks)
    .filter(([, mark]) => mark > item.full_mark)
    .map(([code, mark]) => ({
      path: ['marks', code],
      message: w.markBeyond(mark, item.full_mark),
    }));
}

function wrongVeto(item: SchemeItemInput, w: SchemeWords): WrongField[] {
  if (item.kind !== 'veto') return [];
  if ((item.indicator === null) !== (item.more_than === null)) {
    const missing = item.indicator === null ? 'indicator' : 'more_than';
    return [{ path: [missing], message: w.vetoBoth }];
  }
  if (item.indicator !== null && indicatorById(item.indicator).polarity !== 'lower') {
    return [{ path: ['indicator'], message: w.vetoLower }];
  }
  return [];
}
