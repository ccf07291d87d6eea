import { yearParameter } from '@xiangjian/contract';
import { InvalidArgumentError } from 'commander';

/** A report year on the command line. */
export function yearArgument(text: string): number {
  const parsed = yearParameter.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('应为四位年份，如 2023');
}
