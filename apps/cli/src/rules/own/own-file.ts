import { ownIndicatorsFile, readOwnFile, readSettings, UnusableOwnFile } from '@xiangjian/api';
import { type CompiledOwnRule, compileOwnRules } from '@xiangjian/extract';
import type { CommandContext } from '../../command-line/command-context.ts';
import { CommandFailure, wrongUsage } from '../../command-line/command-failure.ts';
import { reasonOf } from '../../command-line/explain-failure.ts';

/**
 * The own indicators of the file that is named, else of indicators.yaml in the data folder, ready to read with. Refuses
 * (exit code 2) a file with any mistake. Throws WrongSettings.
 */
export function ownRulesOf(
  { environment }: CommandContext,
  named: string | true,
): CompiledOwnRule[] {
  const file = named === true ? ownIndicatorsFile(readSettings(environment).dataFolder) : named;
  if (!/\.ya?ml$/i.test(file)) {
    throw wrongUsage(
      `自订指标文件 ${file} 应以 .yaml 结尾：用数据文件夹里的 indicators.yaml 时，把 --own 写在最后。`,
    );
  }
  try {
    return compileOwnRules(readOwnFile(file));
  } catch (error) {
    throw new CommandFailure(refusalOf(file, error), 2);
  }
}

function refusalOf(file: string, error: unknown): string {
  if (!(error instanceof UnusableOwnFile))
    return `自订指标文件 ${file} 读不出：${reasonOf(error)}。`;
  const lines = error.shown().map((one) => `  ${one}。`);
  return [`自订指标文件 ${file} 不能用：`, ...lines].join('\n');
}
