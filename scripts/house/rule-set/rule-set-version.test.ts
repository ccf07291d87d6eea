import { describe, expect, it } from 'vitest';
import {
  ruleSetDigest,
  ruleSetVersion,
} from '../../../packages/extract/src/rules/rule-set-version.ts';
import { raisedVersion } from './raised-version.ts';
import { codeOf, rulesDigest } from './rules-digest.ts';

describe('the version of the rule set', () => {
  it('stands for the rules that are there', () => {
    expect(
      rulesDigest(),
      `The rules are no longer those of version ${ruleSetVersion}: run "pnpm rule-set-version", which raises it, and commit what it writes.`,
    ).toBe(ruleSetDigest);
  });

  it('is raised by one', () => {
    expect(raisedVersion('2026.9')).toBe('2026.10');
    expect(() => raisedVersion('2026')).toThrow(RangeError);
  });
});

describe('codeOf', () => {
  it('sees a change of code, none of comments and lines', () => {
    const text = "/** Says a. */\nexport const a = '//b';\n\n  // why\nexport const c = 1;\n";
    expect(codeOf(text)).toBe("export const a = '//b'; export const c = 1;");
    expect(codeOf(text.replace('Says a', 'Says\n * much'))).toBe(codeOf(text));
    expect(codeOf(text.replace('= 1', '= 2'))).not.toBe(codeOf(text));
  });
});
