import type { CommandContext } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import type { ReadAgain } from './second-opinion.ts';

/** The second reader where one is asked for, else null; what it needs is loaded only then. */
export async function secondReaderFor(
  context: CommandContext,
  isAsked = false,
  allowOutside = false,
): Promise<ReadAgain | null> {
  if (isAsked) {
    const { openSecondReader } = await import('./open-second-reader.ts');
    return openSecondReader(context, allowOutside);
  }
  if (allowOutside) throw wrongUsage('选项 --allow-outside 只与 --second-reader 一起用。');
  return null;
}
