import { indicatorById, isIndicatorId, type Language } from '@xiangjian/indicators';

/** Formulas that are no arithmetic of indicators. */
const sentences: Readonly<Record<string, { zh: string; en: string }>> = {
  'published_on - Jan 1 of year+1': {
    zh: '网站公开日 − 报告年度次年 1 月 1 日',
    en: 'date of publication − 1 January of the following year',
  },
  'published_on < deadline (default 1 April)': {
    zh: '网站公开日早于期限（默认 4 月 1 日）',
    en: 'date of publication before the deadline (1 April by default)',
  },
  'core indicators with status reported or reported_zero / core indicators applicable': {
    zh: '写明数字（含写明为零）的核心指标数 ÷ 适用的核心指标数',
    en: 'core indicators stated with a number (zero included) ÷ core indicators that apply',
  },
};

/** A text of the catalogue with the indicators' names in place of their ids. */
export function idsInWords(text: string, language: Language): string {
  return text.replace(/[a-z][a-z0-9_]+/g, (id) => {
    if (!isIndicatorId(id)) return id;
    const entry = indicatorById(id);
    return language === 'zh' ? entry.labelZh : entry.labelEn;
  });
}

/** A formula of the catalogue as a person reads it. */
export function formulaInWords(formula: string, language: Language): string {
  const sentence = sentences[formula];
  if (sentence !== undefined) return sentence[language];
  return idsInWords(formula, language).replace(/ \/ /g, ' ÷ ').replace(/ \* /g, ' × ');
}
