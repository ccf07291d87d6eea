import { readFileSync } from 'node:fs';
import { type CompiledOwnRule, compileOwnRules } from '@xiangjian/extract';
import { CommandFailure } from '../../command-line/command-failure.ts';
import { reasonOf } from '../../command-line/explain-failure.ts';
import { exampleFailures } from './example-failures.ts';
import { contentMistakes, mistake } from './own-mistakes.ts';
import { type OwnFile, ownFileSchema } from './own-schema.ts';
import { type OwnYaml, ownYaml } from './own-yaml.ts';

const mostBytes = 262_144;
const mostShown = 10;

/**
 * The indicators of a district's own file, ready to read with. Refuses (CommandFailure, exit code 2) a file with any mistake,
 * every one named with its line and field, and one whose examples do not hold.
 */
export function readOwnRules(file: string): CompiledOwnRule[] {
  const yaml = ownYaml(textOf(file));
  refuseIfAny(
    file,
    yaml.mistakes.map(({ line, messageZh }) => mistake(line, [], messageZh)),
  );
  const parsed = ownFileSchema.safeParse(yaml.value);
  if (!parsed.success) throw refusal(file, contentMistakes(parsed.error, yaml));
  const { indicators } = parsed.data;
  refuseIfAny(file, repeatedIds(indicators, yaml));
  const rules = compileOwnRules(indicators.map(ownRuleOf));
  refuseIfAny(file, failedExamples(indicators, rules, yaml));
  return rules;
}

type Indicators = OwnFile['indicators'];

function textOf(file: string): string {
  if (!/\.ya?ml$/i.test(file)) {
    throw new CommandFailure(
      `本地指标文件 ${file} 应以 .yaml 结尾：用数据文件夹里的 indicators.yaml 时，把 --own 写在最后。`,
      2,
    );
  }
  try {
    const bytes = readFileSync(file);
    if (bytes.length > mostBytes) throw refusal(file, [`超过 ${mostBytes / 1024} KB`]);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    const reason = error instanceof TypeError ? '不是 UTF-8 编码，请另存为 UTF-8' : reasonOf(error);
    throw new CommandFailure(`本地指标文件 ${file} 读不出：${reason}。`, 2);
  }
}

function ownRuleOf({ examples: _, id, ...rest }: Indicators[number]) {
  return { ...rest, id: `own_${id.slice('own_'.length)}` as const };
}

function repeatedIds(indicators: Indicators, yaml: OwnYaml): string[] {
  return indicators.flatMap(({ id }, index) => {
    const first = indicators.findIndex((one) => one.id === id);
    if (first === index) return [];
    const path = ['indicators', index, 'id'];
    return [mistake(yaml.lineOf(path), path, `与第 ${first + 1} 个指标相同`)];
  });
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

function refuseIfAny(file: string, mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw refusal(file, mistakes);
}

function refusal(file: string, mistakes: readonly string[]): CommandFailure {
  const shown = mistakes.slice(0, mostShown);
  const more = mistakes.length - shown.length;
  const rest = more === 0 ? [] : [`另有 ${more} 处`];
  return new CommandFailure(
    [`本地指标文件 ${file} 不能用：`, ...[...shown, ...rest].map((one) => `  ${one}。`)].join('\n'),
    2,
  );
}
