import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

/** `xiangjian restore`: puts a backup in the place of the database. */
export function addRestore(program: Command, perform: Perform): void {
  program
    .command('restore')
    .usage('文件')
    .description('用备份替换数据库（先核对备份，原数据库保留在旁边）')
    .argument('<文件>', 'xiangjian backup 写出的文件')
    .action((file: string) =>
      perform(async (context) => {
        const { restore } = await import('../care/restore.ts');
        return restore(context, file);
      }),
    );
}
