import { describe, expect, it } from 'vitest';
import { readFigures } from '../figures/read-figures.ts';
import { textDocument } from '../testing/text-document.ts';

function read(text: string) {
  const { observations } = readFigures(textDocument(text), 2023, false);
  return observations
    .filter(({ headline }) => headline)
    .map(({ indicator, value, evidence }) => [indicator, value, evidence.text]);
}

describe('a number that leaves out what it counts', () => {
  it('goes back to what the clause before names, and quotes both', () => {
    expect(read('信访事项实行领导包案,受理的52件全部办结。')).toEqual([
      ['petitions_handled', 52, '信访事项实行领导包案,受理的52件'],
    ]);
  });

  it('goes back to the first clause of its sentence and past what is done with the topic', () => {
    expect(read('做好社区矫正工作,落实帮教责任,现有对象12名。')).toEqual([
      ['community_correction_persons', 12, '做好社区矫正工作,落实帮教责任,现有对象12名'],
    ]);
  });

  it('goes back to the sentence before, and quotes its own words', () => {
    expect(read('信访工作平稳有序。全年受理52件,办结52件。')).toEqual([
      ['petitions_handled', 52, '全年受理52件'],
    ]);
  });

  it.each([
    ['a body whose name begins so', '法律援助中心运行规范,受理120件。'],
    ['another number between', '信访窗口3个,受理的52件全部办结。'],
    ['a noun of its own', '信访事项实行领导包案,受理的议题52件全部办结。'],
    [
      'another topic in the sentence before',
      '信访事项办理有序。项目建设提速。受理的52件全部办结。',
    ],
    ['a line of its own', '信访事项实行领导包案。\n受理的52件全部办结。'],
  ])('stays without one behind %s', (_name, text) => {
    expect(read(text).map(([indicator]) => indicator)).not.toContain('petitions_handled');
    expect(read(text).map(([indicator]) => indicator)).not.toContain('legal_aid_cases');
  });
});
