import { createHash } from 'node:crypto';
import { ruleSetVersion } from '@xiangjian/extract';
import { ownIndicators } from '@xiangjian/indicators';

/**
 * By what reports are read now: the version of the rules and, behind a +, eight characters that stand for the words of the own
 * indicators. Equal names, equal readings; names and polarity do not count, because they change no reading.
 */
export function currentRuleSet(): string {
  const own = ownIndicators();
  if (own.length === 0) return ruleSetVersion;
  const words = own.map(({ id, units, before, after, gist, forbidden, kind }) => [
    id,
    units,
    before,
    after,
    gist,
    forbidden,
    kind === 'stock',
  ]);
  const mark = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 8);
  return `${ruleSetVersion}+own.${mark}`;
}
