import { type Command, InvalidArgumentError } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface Options {
  readonly html?: string;
  readonly json?: boolean;
  readonly minP: number;
  readonly minR: number;
}

/** `xiangjian evaluate`: compares what is read with reports labelled by hand. */
export function addEvaluate(program: Command, perform: Perform): void {
  program
    .command('evaluate')
    .usage('标注文件夹 [选项]')
    .description(
      '用人工标注的报告检验读数：按指标、报告、部分、规则词语列出准确率和召回率，逐条列出差错',
    )
    .argument('<标注文件夹>', '每份报告一个 .json 和同名的报告文件（.txt、.html、.docx、.pdf 等）')
    .option('--html <文件>', '写出对照页面：原文中标注与读出的位置')
    .option('--json', '输出 JSON，不输出表格')
    .option('--min-p <下限>', '准确率低于此值时退出码为 1', share, 0)
    .option('--min-r <下限>', '召回率低于此值时退出码为 1', share, 0)
    .action((folder: string, { html, json = false, minP, minR }: Options) =>
      perform(async (context) => {
        const { evaluateFolder } = await import('../evaluate/evaluate-folder.ts');
        return evaluateFolder(context, folder, {
          html,
          json,
          minPrecision: minP,
          minRecall: minR,
        });
      }),
    );
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('应为 0 至 1 的小数，如 0.95');
}
