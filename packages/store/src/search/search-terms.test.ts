import { describe, expect, it } from 'vitest';
import { placesOf, searchTerms } from './search-terms.ts';

const quotes = (text: string, q: string) =>
  placesOf(text, searchTerms(q)).map(({ start, end }) => text.slice(start, end));

describe('searchTerms', () => {
  it('parts at blanks and drops what is only punctuation', () => {
    expect(searchTerms(' 调解　成功 ，')).toEqual([
      ['调', '解'],
      ['成', '功'],
    ]);
    expect(searchTerms('，。')).toEqual([]);
  });
});

describe('placesOf', () => {
  it('quotes the text as it stands, over a line break and blanks', () => {
    expect(quotes('人民调\n解成功 125 件', '调解')).toEqual(['调\n解']);
    expect(quotes('成功125 件', '125件')).toEqual(['125 件']);
  });

  it('finds a number only whole, grouped or not', () => {
    expect(quotes('共1,256件，另256件', '256件')).toEqual(['256件']);
    expect(quotes('共1,256件', '1256件')).toEqual(['1,256件']);
  });

  it('does not read across punctuation', () => {
    expect(quotes('加强协调，解决问题', '调解')).toEqual([]);
  });

  it('prefers the longer of two that begin together and never overlaps', () => {
    expect(quotes('调解成功率高，调解多', '调解 调解成功率')).toEqual(['调解成功率', '调解']);
    expect(quotes('法法法', '法法')).toEqual(['法法']);
  });
});
