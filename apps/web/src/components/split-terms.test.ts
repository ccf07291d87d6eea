import { expect, test } from 'vitest';
import { glossary, terms } from './glossary.ts';
import { splitTerms } from './split-terms.ts';

test('a sentence is cut at each term where it first stands', () => {
  expect(splitTerms('口径之间不互相比较；名次以区间为准，名次仅供参考。', 'zh')).toEqual([
    { text: '口径', term: 'basis' },
    { text: '之间不互相比较；', term: null },
    { text: '名次', term: 'rank_interval' },
    { text: '以区间为准，名次仅供参考。', term: null },
  ]);
});

test('a sentence without a term stays whole, an empty one is nothing', () => {
  expect(splitTerms('共 19 个乡镇。', 'zh')).toEqual([{ text: '共 19 个乡镇。', term: null }]);
  expect(splitTerms('', 'zh')).toEqual([]);
});

test('whole words only in English', () => {
  expect(splitTerms('Frankly no rank', 'en')).toEqual([
    { text: 'Frankly no ', term: null },
    { text: 'rank', term: 'rank_interval' },
  ]);
});

test.each(['zh', 'en'] as const)('every stretch of a %s text together is the text', (language) => {
  for (const term of terms) {
    const { text } = glossary[language][term];
    const stretches = splitTerms(text, language);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  }
});
