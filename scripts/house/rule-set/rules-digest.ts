import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleList } from '../../../packages/extract/src/rules/index.ts';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

/** Code of packages/extract that reads nothing on behalf of the rules: their own data, which is digested as data, models, what a person points at, personal data, ledgers, the list of exports, tests. */
const left =
  /^(?:rules|second-reader|pointing|personal|ledger)\/|^index\.ts$|(?:^|\/)testing\/|\.test\.ts$/;

/** What stands beside the rules and decides readings as they do. */
const besideRules = ['rules/compile-rule.ts', 'rules/table-rows.ts'];

/**
 * Twelve characters that stand for everything that can change a reading: rules as data, the code that reads by them and the
 * code that makes text of a file, without their comments.
 */
export function rulesDigest(): string {
  const hash = createHash('sha256');
  for (const { cases: _, ...rule } of ruleList) hash.update(JSON.stringify(rule));
  for (const file of readingFiles()) {
    hash.update(`${file}\n${codeOf(readFileSync(packages + file, 'utf8'))}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

function readingFiles(): string[] {
  const extracting = sourcesOf('extract/src/').concat(
    besideRules.map((file) => `extract/src/${file}`),
  );
  return [...extracting, ...sourcesOf('documents/src/')].sort();
}

function sourcesOf(folder: string): string[] {
  return globSync('**/*.ts', { cwd: packages + folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !left.test(file))
    .map((file) => folder + file);
}

/** The code of a file in one line, without comments that stand on lines of their own. */
export function codeOf(text: string): string {
  return text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
