import type { CompiledOwnRule } from '@xiangjian/extract';
import type { Command } from 'commander';
import type { CommandContext, Perform } from '../command-line/command-context.ts';
import { yearArgument } from '../command-line/year-argument.ts';
import { secondReaderFor } from '../second-reader/second-reader-for.ts';

interface Options {
  readonly json?: boolean;
  readonly year?: number;
  readonly secondReader?: boolean;
  readonly allowOutside?: boolean;
  readonly own?: string | true;
}

/** `xiangjian extract`: reads documents and prints what they state; nothing is stored. */
export function addExtract(program: Command, perform: Perform): void {
  program
    .command('extract')
    .usage('文件… [选项]')
    .description('读报告，列出每个数字及其原文（不入库）')
    .argument('<文件...>', '报告文件、文件夹或 ZIP 压缩包')
    .option('--json', '每个文件输出一行 JSON')
    .option('--year <年度>', '报告年度，文中未写明时采用', yearArgument)
    .option('--own [文件]', '另读自订指标；不写文件则用数据文件夹里的 indicators.yaml')
    .option('--second-reader', '另请设置的大模型逐段核对，只供复核，不改数字')
    .option('--allow-outside', '允许把报告文字发给本机和内网之外的第二读者')
    .addHelpText(
      'after',
      '\n第二读者的设置：XIANGJIAN_READER_URL 地址（如 http://127.0.0.1:8000/v1），XIANGJIAN_READER_MODEL 模型，XIANGJIAN_READER_KEY 密钥（可不设）。',
    )
    .action((paths: string[], { json = false, year, own, secondReader, allowOutside }: Options) =>
      perform(async (context) => {
        const { extractFiles } = await import('../extracting/extract-files.ts');
        const readAgain = await secondReaderFor(context, secondReader, allowOutside);
        const ownRules = await ownRulesFor(context, own);
        return extractFiles(context, paths, { json, year, ownRules, readAgain });
      }),
    );
}

async function ownRulesFor(
  context: CommandContext,
  own: string | true | undefined,
): Promise<readonly CompiledOwnRule[] | null> {
  if (own === undefined) return null;
  const { ownRulesOf } = await import('../rules/own/own-file.ts');
  return ownRulesOf(context, own);
}
