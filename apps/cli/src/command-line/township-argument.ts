import { townshipParameter } from '@xiangjian/contract';
import { InvalidArgumentError } from 'commander';

/** A township code on the command line. */
export function townshipArgument(text: string): string {
  const parsed = townshipParameter.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('应为九位数字，如 520203109');
}
