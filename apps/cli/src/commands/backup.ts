import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

/** `xiangjian backup`: copies the database. */
export function addBackup(program: Command, perform: Perform): void {
  program
    .command('backup')
    .usage('文件')
    .description('把数据库备份到一个文件（服务不必停）')
    .argument('<文件>', '备份写到哪里；已存在的文件不会被覆盖')
    .action((file: string) =>
      perform(async (context) => {
        const { backUp } = await import('../care/back-up.ts');
        return backUp(context, file);
      }),
    );
}
