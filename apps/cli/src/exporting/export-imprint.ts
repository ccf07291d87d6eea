import { imprintOf } from '@xiangjian/api';
import { type Database, dataRevision } from '@xiangjian/store';
import type { CommandContext } from '../command-line/command-context.ts';

/** What a file says of itself: the day, and the state of the data that answers, of a release where one does. */
export function exportImprint({ now }: Pick<CommandContext, 'now'>, database: Database) {
  return imprintOf({ now, revision: () => dataRevision(database) });
}
