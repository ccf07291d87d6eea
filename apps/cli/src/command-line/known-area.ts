import { areaParameter } from '@xiangjian/contract';
import { type Database, divisionByCode } from '@xiangjian/store';
import { type CommandFailure, wrongUsage } from './command-failure.ts';

/** The code of an area as written on the command line. Refuses one that is no code, or that no division bears. */
export function knownArea(database: Database, text: string): string {
  const area = areaParameter.safeParse(text);
  if (!area.success) throw wrongUsage(`区划代码“${text}”有误：应为 2、4、6 或 9 位数字。`);
  if (divisionByCode(database, area.data) === null) throw unknownCodes([area.data]);
  return area.data;
}

/** The refusal of codes that no division bears. */
export function unknownCodes(codes: readonly string[]): CommandFailure {
  return wrongUsage(`区划库里没有代码 ${codes.join('、')}：请核对代码。`);
}
