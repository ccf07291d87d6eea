import { type Command, InvalidArgumentError } from 'commander';
import type { Perform } from '../command-line/command-context.ts';

interface Options {
  readonly townships: number;
  readonly maxRatio: number;
  readonly time: number;
}

/** `xiangjian bench`: does the database stay fast when it grows? */
export function addBench(program: Command, perform: Perform): void {
  program
    .command('bench')
    .usage('[选项]')
    .description('测速：同样的问题，大库比小库慢几倍（用虚构数据，不动现有数据库）')
    .option('--townships <个数>', '大库的乡镇个数，不写则为 1000', positive, 1000)
    .option('--max-ratio <倍数>', '超过此倍数时退出码为 1，不写则为 4', positive, 4)
    .option('--time <毫秒>', '每个问题测多久，不写则为 500', positive, 500)
    .action(({ townships, maxRatio, time }: Options) =>
      perform(async (context) => {
        const { benchStore } = await import('../bench/bench-store.ts');
        return benchStore(context, { townships, maxRatio, milliseconds: time });
      }),
    );
}

function positive(text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 40_000) return value;
  throw new InvalidArgumentError('应为正数，不超过 40000');
}
