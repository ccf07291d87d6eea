import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { registerOwnIndicators } from '@xiangjian/indicators';
import { readOwnFile } from './read-own-file.ts';
import { UnusableOwnFile } from './unusable-own-file.ts';

/** The file in which a district writes its own indicators, inside its data folder. */
export function ownIndicatorsFile(dataFolder: string): string {
  return join(dataFolder, 'indicators.yaml');
}

/**
 * Registers the own indicators of a data folder, none where it has no such file. A file that cannot be used stops nothing:
 * there are no own indicators then, and the answer says why in one Chinese sentence. Called before the database is opened.
 */
export function takeOwnIndicators(dataFolder: string): string | null {
  registerOwnIndicators([]);
  const file = ownIndicatorsFile(dataFolder);
  if (!existsSync(file)) return null;
  try {
    registerOwnIndicators(readOwnFile(file));
    return null;
  } catch (error) {
    if (error instanceof UnusableOwnFile) return error.messageZh;
    const reason = error instanceof Error ? error.message : String(error);
    return new UnusableOwnFile(file, [`读不出（${reason}）`]).messageZh;
  }
}
