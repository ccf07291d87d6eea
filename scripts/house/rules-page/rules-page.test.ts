import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../packages/extract/src/rules/index.ts';
import { rulesPage } from './rules-page.ts';

const page = rulesPage();

it('docs/rules.md is what the rules say (else run pnpm rules-page)', () => {
  const committed = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  expect(committed).toBe(page);
});

describe('the page of the rules', () => {
  it('shows every rule with every case', () => {
    for (const { indicator, cases } of ruleList) {
      expect(page).toContain(`\`${indicator}\``);
      for (const [text] of cases) expect(page).toContain(`| ${text} | `);
    }
  });

  it('holds no sign of a pattern language', () => {
    expect(page).not.toMatch(/\(\?|\[\^|\{\d+,|\\\w/);
  });
});
