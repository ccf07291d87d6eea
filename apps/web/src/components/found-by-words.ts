import { words } from '../language/words.ts';

export const foundByWords = words(
  {
    by: (how: string) => `凭${how}读出`,
    rule: (rules: string) => `规则 ${rules}`,
  },
  {
    by: (how: string) => `read from ${how}`,
    rule: (rules: string) => `rule ${rules}`,
  },
);
