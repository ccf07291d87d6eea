import { expect, it } from 'vitest';
import { sourceTitle } from './source-title.ts';

it('is in English where there is an English one, and never made up', () => {
  const bundled = { source_title: '公开表述', source_title_en: 'public statement' };
  expect(sourceTitle(bundled, 'en')).toBe('public statement');
  expect(sourceTitle(bundled, 'zh')).toBe('公开表述');
  expect(sourceTitle({ source_title: '示例县规划' }, 'en')).toBe('示例县规划');
});
