import { type Command, Option } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface ExportOptions {
  readonly format: 'csv' | 'jsonl';
}

/** `xiangjian audit`: looks whether the audit log is whole, and hands it over. */
export function addAudit(program: Command, perform: Perform): void {
  const audit = program
    .command('audit')
    .usage('<命令>')
    .description('审计日志：校验有没有缺行或改动，导出给审计人员');
  audit
    .command('verify')
    .usage('[文件]')
    .description('校验数据库里的日志，或一份导出的文件（CSV、JSONL，不需要数据库）')
    .argument('[文件]', '导出的日志；不写则校验数据库')
    .action((file: string | undefined) =>
      perform(async (context) => {
        const { verifyLog } = await import('../auditing/verify-log.ts');
        return verifyLog(context, file ?? null);
      }),
    );
  audit
    .command('export')
    .usage('[选项]')
    .description('把全部日志写到标准输出')
    .addOption(
      new Option('--format <格式>', 'csv 或 jsonl').choices(['csv', 'jsonl']).default('jsonl'),
    )
    .action(({ format }: ExportOptions) =>
      perform(async (context) => {
        const { exportLog } = await import('../auditing/export-log.ts');
        return exportLog(context, format);
      }),
    );
}
