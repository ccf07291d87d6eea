import { successRateBasisLabels } from './derive/success-rate-basis.ts';
import { townshipKindLabels } from './division.ts';
import type { Language } from './print-cell.ts';

const inEnglish: ReadonlyMap<string, string> = new Map([
  ['全部乡镇', 'all townships'],
  ['所选乡镇', 'the listed townships'],
  ...Object.entries(townshipKindLabels),
  ...Object.values(successRateBasisLabels).map(({ zh, en }) => [zh, en] as const),
]);

/** The name of a compared group, as an answer gives it in Chinese, in the language of the reader. */
export function groupLabel(label: string, language: Language): string {
  if (language === 'zh') return label;
  return label
    .split(' · ')
    .map((part) => inEnglish.get(part) ?? part)
    .join(' · ');
}
