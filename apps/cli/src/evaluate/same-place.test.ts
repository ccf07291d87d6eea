import { describe, expect, it } from 'vitest';
import { samePlace } from './same-place.ts';

describe('samePlace', () => {
  it.each([
    ['受理矛盾纠纷305件', '305件', true],
    ['受理矛盾纠纷305件', '调解300件', false],
    ['受理矛盾纠纷３０５件', '305 件', true],
    ['开展培训十余次', '培训十余次', true],
    ['全年未发生行政复议案件', '未发生行政复议', true],
    ['全年未发生行政复议案件', '没有诉讼', false],
    ['受理矛盾纠纷305件', '', false],
  ])('%s and %s: %s', (gold, quote, same) => {
    expect(samePlace(gold, quote)).toBe(same);
  });
});
