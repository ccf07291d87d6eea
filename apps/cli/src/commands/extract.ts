import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';
import { yearArgument } from '../command-line/year-argument.ts';

interface Options {
  readonly json?: boolean;
  readonly year?: number;
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
    .action((paths: string[], { json = false, year }: Options) =>
      perform(async (context) => {
        const { extractFiles } = await import('../extracting/extract-files.ts');
        return extractFiles(context, paths, { json, year });
      }),
    );
}
