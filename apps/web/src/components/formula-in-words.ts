import {
  everyDerivedIndicator,
  indicatorById,
  isIndicatorId,
  type Language,
} from '@xiangjian/indicators';

/** Formulas that are no arithmetic of indicators, in Chinese. */
const sentences: Readonly<Record<string, string>> = {
  'published_on - Jan 1 of year+1': '网站公开日 − 报告年度次年 1 月 1 日',
  'published_on < deadline (default 1 April)': '网站公开日早于期限（默认 4 月 1 日）',
  'core indicators with status reported or reported_zero / core indicators applicable':
    '写明数字（含写明为零）的核心指标数 ÷ 适用的核心指标数',
};

/** A formula with the indicators' names in place of their ids. */
function idsInWords(text: string, language: Language): string {
  return text.replace(/[a-z][a-z0-9_]+/g, (id) => {
    if (!isIndicatorId(id)) return id;
    const entry = indicatorById(id);
    return language === 'zh' ? entry.labelZh : entry.labelEn;
  });
}

/** A formula of the catalogue as a person reads it; in English in the words that the catalogue has for it. */
export function formulaInWords(formula: string, language: Language): string {
  const written =
    language === 'zh'
      ? sentences[formula]
      : everyDerivedIndicator().find(({ formulaText }) => formulaText === formula)?.formulaTextEn;
  return written ?? idsInWords(formula, language).replace(/ \/ /g, ' ÷ ').replace(/ \* /g, ' × ');
}
