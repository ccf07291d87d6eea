import { describe, expect, it } from 'vitest';
import { textDocument } from '../testing/text-document.ts';
import { readFigures } from './read-figures.ts';

/** Headlines of a text of 2023 that are zero, by the kind of report it stands in. */
function zerosIn(text: string, genre: 'disclosure' | 'rule_of_law'): string[] {
  return readFigures(textDocument(text), 2023, false, genre)
    .observations.filter(({ headline, value }) => headline && value === 0)
    .map(({ indicator }) => indicator)
    .sort();
}

describe('zeros in a report on disclosure', () => {
  it.each([
    '全年未发生行政复议和行政诉讼。',
    '本年度没有收到行政复议申请,没有发生行政诉讼。',
    '我街道未发生收费情况,未出现行政复议、行政诉讼。',
    '未发生因政府信息公开引起的行政复议、行政诉讼。',
  ])('are of disclosure even where no word of it is said: %s', (text) => {
    expect(zerosIn(text, 'disclosure')).toEqual([
      'disclosure_litigations',
      'disclosure_reconsiderations',
    ]);
  });

  it('are the township’s in every other report', () => {
    expect(zerosIn('全年未发生行政复议和行政诉讼。', 'rule_of_law')).toEqual([
      'litigation_cases',
      'reconsideration_cases',
    ]);
  });

  it('say nothing of lost cases', () => {
    expect(zerosIn('行政诉讼无败诉。', 'disclosure')).toEqual([]);
  });
});
