import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

/** `xiangjian rules`: what a change of the rules changes over a folder of reports. */
export function addRules(program: Command, perform: Perform): void {
  const rules = program
    .command('rules')
    .usage('<命令> [选项]')
    .description('改规则之前记下读数，改后逐份对照：新增、消失、改变')
    .helpCommand(false);
  rules
    .command('snapshot')
    .usage('文件夹 --out 文件')
    .description('记下一个文件夹的报告现在的读数')
    .argument('<文件夹>', '放报告的文件夹')
    .requiredOption('--out <文件>', '写入这个文件（JSON）')
    .action((folder: string, { out }: { readonly out: string }) =>
      perform(async (context) => {
        const { writeSnapshot } = await import('../rules/write-snapshot.ts');
        return writeSnapshot(context, folder, out);
      }),
    );
  rules
    .command('diff')
    .usage('快照 文件夹 [选项]')
    .description('用现在的规则重读，列出与快照的差别；有差别时退出码为 1')
    .argument('<快照>', 'rules snapshot 写下的文件')
    .argument('<文件夹>', '放报告的文件夹')
    .option('--json', '输出 JSON')
    .action((file: string, folder: string, { json = false }: { readonly json?: boolean }) =>
      perform(async (context) => {
        const { diffRules } = await import('../rules/diff-rules.ts');
        return diffRules(context, file, folder, json);
      }),
    );
}
