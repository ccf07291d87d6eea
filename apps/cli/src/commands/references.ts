import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface Options {
  readonly area: string;
  readonly check?: boolean;
  readonly author: string;
}

/** `xiangjian references`: takes a table of reference values into the database. */
export function addReferences(program: Command, perform: Perform): void {
  program
    .command('references')
    .usage('文件 --area 代码 [选项]')
    .description('把一张参考值表（.xlsx、.xls、CSV）导入数据库：目标、标准、上级地区数据')
    .argument('<文件>', '参考值表，表头见模板')
    .requiredOption('--area <代码>', '本地区，2、4 或 6 位；在其中找乡镇的名称')
    .option('--check', '只检查，不导入')
    .option('--author <姓名>', '谁导入', '命令行')
    .action((file: string, options: Options) =>
      perform(async (context) => {
        const { importReferenceFile } = await import('../importing/import-reference-file.ts');
        return importReferenceFile(context, file, options);
      }),
    );
}
