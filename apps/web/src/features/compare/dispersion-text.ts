import type { Funnel } from '@xiangjian/contract';
import { groupLabel, type Language } from '@xiangjian/indicators';
import { funnelWords } from './funnel-words.ts';

/** What over-dispersion does to the limits of one funnel, in words; empty where nothing can be told. */
export function dispersionText(
  { label: group, k, dispersion }: Funnel['groups'][number],
  language: Language,
): string {
  const w = funnelWords[language];
  const label = groupLabel(group, language);
  if (dispersion === null) return '';
  const ratio = dispersion.ratio.toFixed(1);
  if (dispersion.ratio <= dispersion.threshold) return w.plain(label, k);
  if (dispersion.is_widened) return w.widened(label, ratio);
  return dispersion.may_widen ? w.notWidened(label, ratio) : w.tooFew(label, ratio, k);
}
