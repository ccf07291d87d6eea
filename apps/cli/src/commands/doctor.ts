import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

/** `xiangjian doctor`: looks whether everything is sound. */
export function addDoctor(program: Command, perform: Perform): void {
  program
    .command('doctor')
    .usage('[选项]')
    .description('检查设置、版本、磁盘和数据库是否完好')
    .action(() =>
      perform(async (context) => {
        const { examine } = await import('../care/examine.ts');
        return examine(context);
      }),
    );
}
