import { expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const asked = (text: string) => checksOfText('zero_against_text', text);

it('a zero in words is held against a number elsewhere', () => {
  const [question] = asked('全年未发生行政诉讼案件。法治宣传有序推进。办理行政诉讼案件3件。');
  expect(question).toMatchObject({ severity: 'ask', indicators: ['litigation_cases'] });
  expect(question?.messageZh).toBe(
    '行政诉讼案件在文中一处写“未发生行政诉讼案件”，另一处写“行政诉讼案件3件”，提请核实。',
  );
  expect(question?.messageEn).toMatch(/none in one place, and .* 3 in another; please verify\.$/);
});

it('a part above zero is held against a whole of zero', () => {
  expect(asked('全年未作出行政处罚。查处违建,其中作出行政处罚2件。')).toHaveLength(1);
  expect(asked('全年作出行政处罚9件。查处违建,其中作出行政处罚2件。')).toEqual([]);
});

it('a zero alone, a zero of another year and a zero beside its own detail are left alone', () => {
  expect(asked('全年未发生行政诉讼案件,未发生行政复议案件。')).toEqual([]);
  expect(asked('全年未发生行政诉讼案件。2022年办理行政诉讼案件3件。')).toEqual([]);
  expect(asked('全年零败诉。行政复议被纠错1件。')).toEqual([]);
});
