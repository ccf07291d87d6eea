import { expect, it } from 'vitest';
import { splitFinding } from './split-finding.ts';

it.each([
  [
    '19个乡镇中15个有数值；2个不是确数；名次仅供参考。',
    '19个乡镇中15个有数值',
    '2个不是确数；名次仅供参考。',
  ],
  ['15 of 19 have a value; 2 are not exact.', '15 of 19 have a value', '2 are not exact.'],
  ['no value does not mean zero; peers differ.', 'no value does not mean zero', 'Peers differ.'],
  ['所选范围内没有乡镇。', '所选范围内没有乡镇。', ''],
])('%s', (text, headline, rest) => {
  expect(splitFinding(text)).toEqual({ headline, rest });
});
