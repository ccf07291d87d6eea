import { type Ailment, type Database, examineDatabase } from '@xiangjian/store';
import { CommandFailure } from '../command-line/command-failure.ts';
import { ailmentLine } from './ailment-line.ts';

/** Refuses a database in which something is not as it must be; `name` says in Chinese which one it is. */
export function refuseUnsound(database: Database, name: string): void {
  const [first, ...others] = examineDatabase(database).ailments;
  if (first !== undefined) refuseAilments([first, ...others], name);
}

/** Says how much is not as it must be, and the first of it. */
export function refuseAilments(ailments: readonly [Ailment, ...Ailment[]], name: string): never {
  throw new CommandFailure(
    `${name}有 ${ailments.length} 处不完好，没有采用。第一处：${ailmentLine(ailments[0])}。请用 xiangjian doctor 检查现用的数据库。`,
  );
}
