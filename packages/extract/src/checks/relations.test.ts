import { expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const asked = (name: string, text: string) =>
  checksOfText(name, text).map(({ severity, messageZh }) => [severity, messageZh]);

it('a part above its whole is asked about, unless the wording leaves it open', () => {
  expect(asked('part_of_whole', '全年共受理矛盾纠纷169件,调解成功178件。')).toEqual([
    ['ask', '调解成功纠纷 178 件，受理调解纠纷 169 件：前者大于后者，提请核实。'],
  ]);
  expect(asked('part_of_whole', '全年共受理矛盾纠纷160余件,调解成功165件。')).toEqual([]);
});

it('a total that is not the sum of its parts is asked about', () => {
  const text = (total: number) => `全镇共有人民调解员${total}名,其中专职5名,兼职40名。`;
  expect(asked('sum_of_parts', text(48))).toHaveLength(1);
  expect(asked('sum_of_parts', text(45))).toEqual([]);
});

it('a stated rate is held to its counts, half a point either way', () => {
  const text = (rate: number) => `受理矛盾纠纷160件,调解成功155件,调解成功率${rate}%。`;
  expect(asked('stated_rate', text(98.1))).toEqual([
    ['ask', expect.stringContaining('按件数计算为 96.9%，与自述不符')],
  ]);
  expect(asked('stated_rate', text(97))).toEqual([]);
});

it('fines without a case are asked about', () => {
  const fines = ',罚没款2.6万元。';
  expect(asked('fines_without_cases', `未作出行政处罚${fines}`)).toHaveLength(1);
  expect(asked('fines_without_cases', `作出行政处罚3件${fines}`)).toEqual([]);
});
