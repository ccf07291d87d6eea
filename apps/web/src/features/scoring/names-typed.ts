import type { ScoringScheme } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { partName, schemeTitle } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';

type Names = Pick<ScoringScheme, 'title_zh' | 'title_en' | 'label_zh' | 'label_en'>;

/** The names under which a scheme is saved: those that were left as they stood keep both languages, a typed one stands in both. */
export function namesTyped(
  scheme: Names,
  typed: { readonly title: string; readonly label: string },
  language: Language,
): Names {
  const title = typed.title.trim();
  return {
    ...(title === schemeTitle(scheme, language)
      ? { title_zh: scheme.title_zh, title_en: scheme.title_en }
      : { title_zh: title, title_en: undefined }),
    ...labelTyped(scheme, typed.label, language),
  };
}

function labelTyped(
  scheme: Names,
  label: string,
  language: Language,
): Pick<Names, 'label_zh' | 'label_en'> {
  const { zh, en } = scoringWords;
  if (label === partName(scheme, language)) {
    return { label_zh: scheme.label_zh, label_en: scheme.label_en };
  }
  return label === scoringWords[language].labelDefault
    ? { label_zh: zh.labelDefault, label_en: en.labelDefault }
    : { label_zh: label, label_en: undefined };
}
