import { groupLabel } from '@xiangjian/indicators';
import type { Comparability, ComparabilityGroup, Grade } from '../answers/comparability.ts';
import { type Sentence, sentenceOf } from './words.ts';

/** What each grade allows. */
const grades: Readonly<Record<Grade, Sentence>> = {
  A: { zh: 'A级：可以比较', en: 'Grade A: may be compared' },
  B: { zh: 'B级：比较时须看说明', en: 'Grade B: compare with the reservations' },
  C: { zh: 'C级：只宜并列，不宜比较', en: 'Grade C: side by side only, not to be compared' },
};

/** A grade in words, with all its reasons. */
export function gradeSentence({ grade, n, k, reservations }: Comparability): Sentence {
  const reasons = reservations.map(({ text_zh, text_en }) => ({ zh: text_zh, en: text_en }));
  if (reasons.length > 0) return sentenceOf([grades[grade], ...reasons]);
  return sentenceOf([
    grades[grade],
    {
      zh: `${n}个乡镇中${k}个有同口径的数值`,
      en: `${k} of ${n} townships have values on one basis`,
    },
  ]);
}

/** The grade of one group, or how many groups have which grade. */
export function comparabilityFinding(groups: readonly ComparabilityGroup[]): Sentence {
  const [only] = groups;
  if (only === undefined) {
    return sentenceOf([{ zh: '所选范围内没有乡镇', en: 'No township in this selection' }]);
  }
  if (groups.length === 1) return { zh: only.text_zh, en: only.text_en };
  const told = groups.map(({ label, grade }) => ({
    zh: `${label}${grade}级`,
    en: `${groupLabel(label, 'en')} ${grade}`,
  }));
  return {
    zh: `分类型评定：${told.map(({ zh }) => zh).join('、')}。`,
    en: `By kind: ${told.map(({ en }) => en).join(', ')}.`,
  };
}
