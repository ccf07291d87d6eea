import { expect, test } from 'vitest';
import { glossary, terms } from './glossary.ts';
import { holdPunctuation } from './hold-punctuation.ts';
import { splitTerms } from './split-terms.ts';

const held = (sentence: string) =>
  holdPunctuation(splitTerms(sentence, 'zh')).map(({ before, text, after }) =>
    [before, text, after].filter((part) => part !== '').join('|'),
  );

test('marks go with the term that they close or open', () => {
  expect(held('（口径），只列不排')).toEqual(['（|口径|），', '只列不排']);
  expect(held('数量多少（不看口径）')).toEqual(['数量多少（不看', '口径|）']);
});

test('marks between two terms stand once, each with its own', () => {
  expect(held('口径；（名次）')).toEqual(['口径|；', '（|名次|）']);
});

test.each(['zh', 'en'] as const)('all parts of a %s text together are the text', (language) => {
  for (const term of terms) {
    const { text } = glossary[language][term];
    const parts = holdPunctuation(splitTerms(text, language));
    expect(parts.map(({ before, text: own, after }) => before + own + after).join('')).toBe(text);
  }
});
