import { quote, type Theme, type ThemedItem } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { scoreThemes } from './score-themes.ts';

const text = '一是普法形式单一，针对性不强；二是执法人员不足。';

function item(words: string, theme: Theme | null): ThemedItem {
  const start = text.indexOf(words);
  return { theme, also: [], evidence: quote(text, { start, end: start + words.length }) };
}

const gold = [
  { evidence: '普法形式单一', theme: 'outreach_monotony', alt: ['outreach_coverage'] },
  { evidence: '执法人员不足', theme: 'enforcement_staff', alt: [] },
] satisfies Parameters<typeof scoreThemes>[1];

describe('scoreThemes', () => {
  it('takes an overlapping item of the labelled theme, or of one accepted beside it', () => {
    const items = [
      item('普法形式单一，针对性不强', 'outreach_monotony'),
      item('针对性不强', 'outreach_monotony'),
      item('普法形式', 'outreach_coverage'),
    ];
    expect(scoreThemes(text, gold, items)).toEqual({ labelled: 2, found: 1, read: 3, right: 2 });
  });

  it('takes no other theme, and counts an item without a theme nowhere', () => {
    const items = [item('执法人员不足', 'funding'), item('普法形式单一', null)];
    expect(scoreThemes(text, gold, items)).toEqual({ labelled: 2, found: 0, read: 1, right: 0 });
  });
});
