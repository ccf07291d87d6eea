import type { Township } from '@xiangjian/contract';
import { expect, it } from 'vitest';
import { firstOfCommonKind } from './first-of-common-kind.ts';

const township = (code: string, kind: Township['kind']): Township => ({
  code,
  name: code,
  kind,
  county: '甲县',
  fictional: true,
});

it('is the first town where most are towns, whatever stands before it', () => {
  const mixed = [township('1', '街道'), township('2', '镇'), township('3', '镇')];
  expect(firstOfCommonKind(mixed)).toBe('2');
  expect(firstOfCommonKind([])).toBeUndefined();
});
