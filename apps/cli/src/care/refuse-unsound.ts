import { type Database, examineDatabase } from '@xiangjian/store';
import { CommandFailure } from '../command-line/command-failure.ts';
import { ailmentLine } from './ailment-line.ts';

/** Refuses a database in which something is not as it must be; `name` says in Chinese which one it is. */
export function refuseUnsound(database: Database, name: string): void {
  const { ailments } = examineDatabase(database);
  const [first] = ailments;
  if (first === undefined) return;
  throw new CommandFailure(
    `${name}有 ${ailments.length} 处不完好，没有采用。第一处：${ailmentLine(first)}。请用 xiangjian doctor 检查现用的数据库。`,
  );
}
