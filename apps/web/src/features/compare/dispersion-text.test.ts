import { expect, test } from 'vitest';
import { dispersionText } from './dispersion-text.ts';

const group = (ratio: number, more: { may_widen: boolean; is_widened: boolean }) => ({
  label: '全部乡镇',
  k: 8,
  baseline: { lower: 0.9, upper: 0.9 },
  dispersion: { ratio, threshold: 2, between: 0.01, ...more },
  limits: [],
});

test('the statement under a funnel says what was done to its limits, and why', () => {
  const no = { may_widen: false, is_widened: false };
  expect(dispersionText(group(1.2, no), 'zh')).toContain('不需放宽');
  expect(dispersionText(group(4.44, no), 'zh')).toContain('4.4 倍，但只有 8 个乡镇');
  expect(dispersionText(group(4, { may_widen: true, is_widened: true }), 'zh')).toContain(
    '已相应放宽',
  );
  expect(dispersionText(group(4, { may_widen: true, is_widened: false }), 'zh')).toContain(
    '会偏多',
  );
  expect(dispersionText({ ...group(4, no), dispersion: null }, 'en')).toBe('');
});
