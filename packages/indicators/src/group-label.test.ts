import { expect, it } from 'vitest';
import { groupLabel } from './group-label.ts';

it('says in English who is compared on which basis', () => {
  expect(groupLabel('全部乡镇 · 成功/受理', 'en')).toBe('all townships · settled / accepted');
  expect(groupLabel('所选乡镇', 'en')).toBe('the listed townships');
  expect(groupLabel('街道', 'en')).toBe('subdistrict');
  expect(groupLabel('民族乡 · 报告自述', 'en')).toBe('ethnic township · as stated');
});

it('is the label itself in Chinese', () => {
  expect(groupLabel('全部乡镇 · 成功/受理', 'zh')).toBe('全部乡镇 · 成功/受理');
});
