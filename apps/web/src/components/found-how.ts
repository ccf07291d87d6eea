import type { Language } from '@xiangjian/indicators';

const manners: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  before: { zh: '数字前的词语', en: 'the words before the number' },
  after: { zh: '数字后的词语', en: 'the words behind the number' },
  around: { zh: '数字前后的词语', en: 'the words on both sides of the number' },
  list: { zh: '并列的几项', en: 'a list of several figures' },
  total: { zh: '写明的合计', en: 'a stated total' },
  zero: { zh: '“无”“未”一类的词语', en: 'words that say none' },
  row: { zh: '报告里的表格', en: 'a table of the report' },
  sum: { zh: '列出的几项相加', en: 'a list added up' },
  gist: { zh: '同句的几个词语', en: 'several words of the sentence' },
  'long-clause': { zh: '长句中的词语', en: 'the words of a long clause' },
};

const weakened = { zh: '（较笼统）', en: ' (loose wording)' } as const;

/**
 * By what a figure was recognised, for people who do not know the rules by name: `by:before-weak` is 数字前的词语（较笼统）. Null where
 * the rules name no manner that is known here.
 */
export function foundHow(rules: readonly string[], language: Language): string | null {
  const manner = rules.find((rule) => rule.startsWith('by:'))?.slice('by:'.length) ?? '';
  const isWeak = manner.endsWith('-weak');
  const words = manners[isWeak ? manner.slice(0, -'-weak'.length) : manner];
  return words === undefined ? null : `${words[language]}${isWeak ? weakened[language] : ''}`;
}
