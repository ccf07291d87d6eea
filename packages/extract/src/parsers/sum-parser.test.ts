import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';

function sites(text: string) {
  const { observations } = readFigures(textDocument(text), 2023, false);
  const found = observations.find((one) => one.headline && one.indicator === 'legal_culture_sites');
  return found && [found.value, found.evidence.text];
}

describe('a list of kinds with its written sum behind it', () => {
  it('shows the written sum where the members add up to it', () => {
    expect(sites('法治文化公园1个、法治文化长廊3条、社区法治文化角12个,共16处。')).toEqual([
      16,
      '法治文化公园1个、法治文化长廊3条、社区法治文化角12个,共16处',
    ]);
  });

  it('ends with its last member where no sum follows', () => {
    expect(sites('法治文化公园1个、法治文化长廊3条,共投入8万元。')).toEqual([
      4,
      '法治文化公园1个、法治文化长廊3条',
    ]);
  });

  it('takes no other sum for its own', () => {
    expect(sites('法治文化公园1个、法治文化长廊3条,合计改造面积900平方米。')).toEqual([
      4,
      '法治文化公园1个、法治文化长廊3条',
    ]);
  });
});
