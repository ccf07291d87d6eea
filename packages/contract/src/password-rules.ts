/** Lengths of a password, in characters. */
export const passwordLimits = { least: 10, most: 128 } as const;

/** Why a password is not taken. */
export type PasswordTrouble = 'too_short' | 'too_long' | 'holds_name' | 'too_common' | 'too_simple';

/** Passwords of ten characters and more that everybody tries first. */
const common = new Set([
  '0123456789',
  '1234567890',
  '12345678910',
  '123456789a',
  '123456789q',
  '1qaz2wsx3edc',
  '1q2w3e4r5t6y',
  'a123456789',
  'aa123456789',
  'aa12345678',
  'abc123456789',
  'abc1234567',
  'abcd123456',
  'abcd1234567',
  'abcdefghij',
  'admin12345',
  'admin123456',
  'admin@1234',
  'administrator',
  'asdfghjkl;',
  'asdf123456',
  'changeme123',
  'fazhiban123',
  'fazhizhengfu',
  'huawei@123',
  'iloveyou1314',
  'letmein123',
  'p@ssw0rd123',
  'p@ssword123',
  'passw0rd123',
  'password12',
  'password123',
  'password1234',
  'q1w2e3r4t5',
  'qazwsx1234',
  'qazwsxedc123',
  'qq123456789',
  'qwer123456',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop',
  'root123456',
  'test123456',
  'wang123456',
  'welcome123',
  'woaini1314',
  'woaini5201314',
  'xiangjian123',
  'xiangjian2024',
  'xiangjian2025',
  'xiangjian2026',
  'zhang123456',
  'zxcvbnm123',
]);

/** Distinct characters that a password has at least. */
const leastDistinct = 5;

/**
 * What is wrong with a password for an account of this name; null where it is taken. Length and rarity count, a mix of
 * kinds of characters is not asked for (NIST SP 800-63B).
 */
export function passwordTrouble(password: string, name: string): PasswordTrouble | null {
  const plain = password.normalize('NFKC').toLowerCase();
  const length = [...plain].length;
  if (length < passwordLimits.least) return 'too_short';
  if (length > passwordLimits.most) return 'too_long';
  const key = name.normalize('NFKC').trim().toLowerCase();
  const isTellingName = [...key].length >= 3;
  if (plain === key || (isTellingName && plain.includes(key))) return 'holds_name';
  if (common.has(plain)) return 'too_common';
  return new Set(plain).size < leastDistinct ? 'too_simple' : null;
}
