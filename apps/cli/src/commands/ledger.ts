import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface Options {
  readonly area: string;
  readonly map?: string;
  readonly suggest?: boolean;
  readonly skip?: boolean;
  readonly author: string;
  readonly note?: string;
}

/** `xiangjian ledger`: takes a table of figures into the database. */
export function addLedger(program: Command, perform: Perform): void {
  program
    .command('ledger')
    .usage('文件 --area 代码 --map 对应.yaml [选项]')
    .description('把一张台账（.xlsx、.xls、CSV）按列的对应关系导入数据库')
    .argument('<文件>', '台账文件')
    .requiredOption('--area <代码>', '台账所在地区，2、4 或 6 位；只在其中找乡镇')
    .option('--map <文件>', '列的对应关系（YAML）')
    .option('--suggest', '不导入，只打印建议的对应关系，改好后用 --map 导入')
    .option('--skip', '读不懂的格跳过，其余照常导入')
    .option('--author <姓名>', '谁导入', '命令行')
    .option('--note <说明>', '附一句说明')
    .action((file: string, options: Options) =>
      perform(async (context) => {
        const { importLedgerFile } = await import('../importing/import-ledger-file.ts');
        return importLedgerFile(context, file, options);
      }),
    );
}
