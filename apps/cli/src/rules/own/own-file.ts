import { join } from 'node:path';
import { readSettings } from '@xiangjian/api';
import type { CommandContext } from '../../command-line/command-context.ts';

/** The file of own indicators: the one that is named, else indicators.yaml of the data folder. Throws WrongSettings. */
export function ownFileOf({ environment }: CommandContext, named: string | true): string {
  return named === true ? join(readSettings(environment).dataFolder, 'indicators.yaml') : named;
}
