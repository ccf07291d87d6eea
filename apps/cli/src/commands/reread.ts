import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface Options {
  readonly area?: string;
  readonly all?: boolean;
}

/** `xiangjian reread`: reads stored reports again by the rules and own indicators of today. */
export function addReread(program: Command, perform: Perform): void {
  program
    .command('reread')
    .usage('[选项]')
    .description('按现在的规则和自订指标重读已入库的报告，列出新增、改变和消失的数')
    .option('--area <代码>', '区划代码，2、4、6 或 9 位；不写则为全部')
    .option('--all', '已按现在的规则读过的报告也重读')
    .addHelpText('after', '\n人工更正过的数不会被覆盖；中断后再运行会接着做。')
    .action(({ area, all = false }: Options) =>
      perform(async (context) => {
        const { rereadStored } = await import('../rereading/reread-stored.ts');
        return rereadStored(context, { area, all });
      }),
    );
}
