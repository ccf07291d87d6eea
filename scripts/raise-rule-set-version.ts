import { readFileSync, writeFileSync } from 'node:fs';
import { ruleSetDigest, ruleSetVersion } from '../packages/extract/src/rules/rule-set-version.ts';
import { raisedVersion } from './house/rule-set/raised-version.ts';
import { rulesDigest } from './house/rule-set/rules-digest.ts';

const file = new URL('../packages/extract/src/rules/rule-set-version.ts', import.meta.url);
const digest = rulesDigest();

if (digest === ruleSetDigest) {
  console.log(`the rules are those of version ${ruleSetVersion}: nothing to raise`);
} else {
  const version = raisedVersion(ruleSetVersion);
  const text = readFileSync(file, 'utf8')
    .replace(`ruleSetVersion = '${ruleSetVersion}'`, `ruleSetVersion = '${version}'`)
    .replace(`ruleSetDigest = '${ruleSetDigest}'`, `ruleSetDigest = '${digest}'`);
  writeFileSync(file, text);
  console.log(`the rules have changed: version ${ruleSetVersion} → ${version}`);
}
