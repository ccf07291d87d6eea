import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';
import { townshipArgument } from '../command-line/township-argument.ts';
import { yearArgument } from '../command-line/year-argument.ts';
import { secondReaderFor } from '../second-reader/second-reader-for.ts';

interface Options {
  readonly township?: string;
  readonly year?: number;
  readonly secondReader?: boolean;
  readonly allowOutside?: boolean;
}

/** `xiangjian import`: takes reports into the database. */
export function addImport(program: Command, perform: Perform): void {
  program
    .command('import')
    .usage('路径… [选项]')
    .description('把报告导入数据库（中断后再运行会接着做）')
    .argument('<路径...>', '报告文件、文件夹、ZIP 压缩包，或一个导出的数据包')
    .option('--township <代码>', '九位乡镇代码，只用于一份报告', townshipArgument)
    .option('--year <年度>', '报告年度，只用于一份报告', yearArgument)
    .option('--second-reader', '另请设置的大模型逐段核对，不同之处进入核对清单，不改数字')
    .option('--allow-outside', '允许把报告文字发给本机和内网之外的第二读者')
    .action((paths: string[], { township, year, secondReader, allowOutside }: Options) =>
      perform(async (context) => {
        const [only = '', ...others] = paths;
        const { importPackage, isPackageFile } = await import('../importing/import-package.ts');
        if (others.length === 0 && isPackageFile(only)) return importPackage(context, only);
        const { importFiles } = await import('../importing/import-files.ts');
        const readAgain = await secondReaderFor(context, secondReader, allowOutside);
        return importFiles(context, paths, { township, year }, readAgain);
      }),
    );
}
