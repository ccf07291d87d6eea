import { expect, it } from 'vitest';
import { checksOfText } from '../testing/checks-of-text.ts';

const asked = (text: string) =>
  checksOfText('township_regulations', text).map(({ messageZh }) => messageZh);

it.each(['全年制定规章2件。', '本镇出台了3部政府规章。', '制定地方性法规1件。'])(
  'a township has no power: %s',
  (text) => {
    expect(asked(text)).toEqual([
      expect.stringMatching(/没有制定规章、地方性法规的权限.*提请核实。$/),
    ]);
  },
);

it.each([
  '制定规章制度5项。',
  '修订完善5项规章制度。',
  '制定行政规范性文件2件。',
  '制定规章0件。',
  '宣传法律、规章12部。',
  '全县共制定规章2件。',
  '下一步,计划制定规章2件。',
])('nothing is asked: %s', (text) => {
  expect(asked(text)).toEqual([]);
});
