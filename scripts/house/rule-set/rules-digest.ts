import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleList } from '../../../packages/extract/src/rules/index.ts';

const source = fileURLToPath(new URL('../../../packages/extract/src/', import.meta.url));

/** Code that reads nothing on behalf of the rules: their own data, which is digested as data, models, indicators of districts, what a person points at, ledgers, the list of exports, tests. */
const left =
  /^(?:rules|second-reader|custom|pointing|ledger)\/|^index\.ts$|(?:^|\/)testing\/|\.test\.ts$/;

/** Twelve characters that stand for everything in packages/extract that can change a reading: rules as data, code without its comments. */
export function rulesDigest(): string {
  const hash = createHash('sha256');
  for (const { cases: _, ...rule } of ruleList) hash.update(JSON.stringify(rule));
  for (const file of readingFiles()) {
    hash.update(`${file}\n${codeOf(readFileSync(source + file, 'utf8'))}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

function readingFiles(): string[] {
  return globSync('**/*.ts', { cwd: source })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !left.test(file))
    .concat('rules/compile-rule.ts')
    .sort();
}

/** The code of a file in one line, without comments that stand on lines of their own. */
export function codeOf(text: string): string {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
