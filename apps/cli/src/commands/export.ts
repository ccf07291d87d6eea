import type { Command } from 'commander';
import type { Perform } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';

interface Options {
  readonly format: string;
  readonly area?: string;
  readonly townships?: string;
  readonly years?: string;
  readonly indicators?: string;
  readonly asOf?: string;
  readonly document?: string;
  readonly out?: string;
  readonly bom?: boolean;
  readonly unmask?: boolean;
}

/** `xiangjian export`: writes what is stored. */
export function addExport(program: Command, perform: Perform): void {
  program
    .command('export')
    .usage('--format csv|json|xlsx|parquet|package|docx|pdf [选项]')
    .description('导出入库的数据，每条连同原文和出处')
    .requiredOption(
      '--format <格式>',
      '可用：csv、json、xlsx、parquet、package、docx、pdf（后五种要写 --out）',
    )
    .option('--area <代码>', '区划代码，2、4、6 或 9 位；不写则为全部')
    .option('--townships <代码>', '九位乡镇代码，用逗号分开')
    .option('--years <年度>', '如 2023、2021-2024 或 2021,2023；不写则为全部')
    .option('--indicators <指标>', '指标代码，用逗号分开；不写则为全部')
    .option(
      '--as-of <发布或日期>',
      '当时的数据：发布编号如 990101-2022-1，或日期如 2026-04-01；不写则为当前数据',
    )
    .option(
      '--document <文稿>',
      'docx、pdf 写哪一种：circular 通报、comparison 对比报告、township 一页纸、townships 全部一页纸、annex 数据附件',
    )
    .option('--out <文件>', '写入文件；不写则输出到终端')
    .option('--bom', 'CSV 带字节序标记，供 Excel、WPS 直接打开')
    .option('--unmask', '不遮盖个人信息，记入操作记录；不写则遮盖')
    .action(({ format, out, bom = false, unmask = false, document, ...question }: Options) =>
      perform(async (context) => {
        if (format === 'docx' || format === 'pdf') {
          const { exportDocument } = await import('../exporting/export-document.ts');
          return exportDocument(context, { ...question, format, document, out, unmask });
        }
        if (format === 'xlsx' || format === 'parquet') {
          const { exportWhole } = await import('../exporting/export-whole.ts');
          return exportWhole(context, question, { format, out, unmask });
        }
        if (format === 'package') {
          const { exportPackage } = await import('../exporting/export-package.ts');
          return exportPackage(context, question, { out, unmask });
        }
        if (format !== 'csv' && format !== 'json') {
          throw wrongUsage(
            `没有格式“${format}”：可用 csv、json、xlsx、parquet、package、docx、pdf。`,
          );
        }
        const { exportObservations } = await import('../exporting/export-observations.ts');
        return exportObservations(context, question, { format, out, bom, unmask });
      }),
    );
}
