import type { Quantity, ReportCheck } from '@xiangjian/indicators';
import type { FigureCheck, Found, TextCheck } from './check.ts';
import { inWords, type Stated } from './stated.ts';

/** The question of a relation between figures: the figures, then what is odd; null where nothing is to be asked. */
export function questionOfFigures(check: FigureCheck, stated: Stated): ReportCheck | null {
  const { name, severity, indicators, fails, shown, zh, en } = check;
  const named = indicators.flatMap((indicator) => {
    const figure = stated(indicator);
    return figure === null ? [] : [{ indicator, figure }];
  });
  const figures: Quantity[] = named.map(({ figure }) => figure);
  if (figures.length < indicators.length || !fails(...figures)) return null;
  const words = { shown: shown?.(...figures) ?? '' };
  const said = (language: 'zh' | 'en') =>
    named.map(({ indicator, figure }) => inWords(indicator, figure, language));
  return {
    name,
    severity,
    indicators,
    messageZh: `${said('zh').join('，')}：${filled(zh, words)}，提请核实。`,
    messageEn: `${said('en').join(', ')}: ${filled(en, words)}; please verify.`,
  };
}

/** The question of one place that a text check has found. */
export function questionOfFound(
  { name, severity, zh, en }: TextCheck,
  { indicators, words }: Found,
): ReportCheck {
  return {
    name,
    severity,
    indicators,
    messageZh: `${filled(zh, words)}，提请核实。`,
    messageEn: `${filled(en, words)}; please verify.`,
  };
}

function filled(question: string, words: Found['words']): string {
  return question.replace(/\{(\w+)\}/g, (_, word: string) => String(words[word] ?? ''));
}
