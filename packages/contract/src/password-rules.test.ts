import { describe, expect, it } from 'vitest';
import { passwordTrouble } from './password-rules.ts';

describe('passwordTrouble', () => {
  it.each([
    ['清溪河边有三棵老槐树', '王一', null],
    ['correct horse battery', 'wang', null],
    ['wangyi-2026-x', 'wangyi', 'holds_name'],
    ['短密码', '王一', 'too_short'],
    ['123456789', 'wang', 'too_short'],
    ['1234567890', 'wang', 'too_common'],
    ['１２３４５６７８９０', 'wang', 'too_common'],
    ['PASSWORD123', 'wang', 'too_common'],
    ['abababababab', 'wang', 'too_simple'],
    ['x'.repeat(129), 'wang', 'too_long'],
  ])('%s for %s: %s', (password, name, trouble) => {
    expect(passwordTrouble(password, name)).toBe(trouble);
  });
});
