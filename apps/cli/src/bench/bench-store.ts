import type { CommandContext, ExitCode } from '../command-line/command-context.ts';
import { type TextColumn, textTable } from '../printing/text-table.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';
import { syntheticStore } from './synthetic-store.ts';

export interface BenchOptions {
  /** Townships of the large country; the small one is one county. */
  readonly townships: number;
  readonly maxRatio: number;
  /** How long each question is asked of each database. */
  readonly milliseconds: number;
}

const years = Array.from({ length: 12 }, (_, index) => 2013 + index);

const columns: readonly TextColumn<Growth>[] = [
  { title: '问题', of: ({ name }) => name },
  { title: '小库 ms', of: ({ small }) => small.toFixed(3), align: 'right' },
  { title: '大库 ms', of: ({ large }) => large.toFixed(3), align: 'right' },
  { title: '倍数', of: ({ ratio }) => ratio.toFixed(2), align: 'right' },
];

/** Compares what questions about one county cost in a small and in a large database; fails where the ratio is too high. */
export async function benchStore(
  { terminal }: CommandContext,
  { townships, maxRatio, milliseconds }: BenchOptions,
): Promise<ExitCode> {
  const small = await syntheticStore({ townships: 20, years });
  const large = await syntheticStore({ townships, years });
  try {
    const growth = await measureGrowth({ small, large }, years, milliseconds);
    terminal.out.write(textTable(columns, growth));
    const slow = growth.filter(({ ratio }) => ratio > maxRatio);
    for (const { name, ratio } of slow) {
      terminal.error.write(
        `${name}：大库是小库的 ${ratio.toFixed(2)} 倍，超过上限 ${maxRatio}。\n`,
      );
    }
    return slow.length === 0 ? 0 : 1;
  } finally {
    small.close();
    large.close();
  }
}
