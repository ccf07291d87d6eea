import { Command, type OutputConfiguration } from 'commander';
import { speakChinese } from './command-line/chinese-help.ts';
import type { Perform } from './command-line/command-context.ts';
import { addAccount } from './commands/account.ts';
import { addAudit } from './commands/audit.ts';
import { addBackup } from './commands/backup.ts';
import { addBench } from './commands/bench.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addImport } from './commands/import.ts';
import { addLedger } from './commands/ledger.ts';
import { addReferences } from './commands/references.ts';
import { addRelease } from './commands/release.ts';
import { addReread } from './commands/reread.ts';
import { addRestore } from './commands/restore.ts';
import { addRules } from './commands/rules.ts';
import { addServe } from './commands/serve.ts';
import { version } from './version.ts';

const commands = [
  addExtract,
  addImport,
  addLedger,
  addReferences,
  addReread,
  addExport,
  addEvaluate,
  addRules,
  addServe,
  addBackup,
  addRestore,
  addDoctor,
  addRelease,
  addAudit,
  addAccount,
  addBench,
];

/**
 * The command line with all its commands; `perform` carries out the one that was asked for. Where help is written must be
 * said here: a command takes it over when it is added.
 */
export function buildProgram(perform: Perform, output: OutputConfiguration = {}): Command {
  const program = speakChinese(new Command('xiangjian').configureOutput(output))
    .description('乡鉴：读乡镇法治政府建设情况报告，把每个数字连同出处存下来，如实比较。')
    .usage('<命令> [选项]')
    .version(version, '-V, --version', '显示版本')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .addHelpText(
      'after',
      '\n设置：XIANGJIAN_DATA 数据文件夹（默认 ./var），PORT、HOST 服务的端口和地址。\n退出码：0 完成；1 有文件没能处理（逐个列出）；2 用法有误。',
    )
    .exitOverride();
  for (const add of commands) add(program, perform);
  return program;
}
