import { type CompiledOwnRule, compileOwnRules } from '@xiangjian/extract';
import { catalogue } from '@xiangjian/indicators';
import { exampleFailures } from './example-failures.ts';
import { ownIndicatorOf } from './own-indicator-of.ts';
import { mistake } from './own-mistakes.ts';
import type { OwnFileIndicator } from './own-schema.ts';
import type { OwnYaml } from './own-yaml.ts';

type Indicators = readonly OwnFileIndicator[];

/** What is wrong with indicators that are well formed one by one: ids and names that are taken, denominators, examples. */
export function fileMistakes(indicators: Indicators, yaml: OwnYaml): string[] {
  const named = [
    ...repeated(indicators, 'id', yaml),
    ...repeated(indicators, 'label', yaml),
    ...takenLabels(indicators, yaml),
    ...wrongDenominators(indicators, yaml),
  ];
  if (named.length > 0) return named;
  const rules = compileOwnRules(indicators.map(ownIndicatorOf));
  return failedExamples(indicators, rules, yaml);
}

function repeated(indicators: Indicators, field: 'id' | 'label', yaml: OwnYaml): string[] {
  return indicators.flatMap((one, index) => {
    const first = indicators.findIndex((other) => other[field] === one[field]);
    if (first === index) return [];
    const path = ['indicators', index, field];
    return [mistake(yaml.lineOf(path), path, `与第 ${first + 1} 个指标相同`)];
  });
}

function takenLabels(indicators: Indicators, yaml: OwnYaml): string[] {
  return indicators.flatMap(({ label }, index) => {
    const taken = catalogue.find(({ labelZh }) => labelZh === label);
    if (taken === undefined) return [];
    const path = ['indicators', index, 'label'];
    return [mistake(yaml.lineOf(path), path, `目录里已有“${label}”（${taken.id}），请换一个名称`)];
  });
}

function wrongDenominators(indicators: Indicators, yaml: OwnYaml): string[] {
  return indicators.flatMap(({ id, denominator }, index) => {
    if (denominator === null || isCount(denominator, indicators, id)) return [];
    const path = ['indicators', index, 'denominator'];
    const message = '应为目录里或本文件里另一个件数、人数等指标的代码，如 villages_total';
    return [mistake(yaml.lineOf(path), path, message)];
  });
}

function isCount(denominator: string, indicators: Indicators, numerator: string): boolean {
  const found = [...catalogue, ...indicators].find(({ id }) => id === denominator);
  return denominator !== numerator && (found?.kind === 'flow' || found?.kind === 'stock');
}

function failedExamples(
  indicators: Indicators,
  rules: readonly CompiledOwnRule[],
  yaml: OwnYaml,
): string[] {
  return rules.flatMap((rule, at) =>
    exampleFailures(rule, indicators[at]?.examples ?? []).map(({ index, messageZh }) => {
      const path = ['indicators', at, 'examples', index];
      return mistake(yaml.lineOf(path), path, messageZh);
    }),
  );
}
