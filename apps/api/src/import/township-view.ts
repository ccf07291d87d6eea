import type { Township } from '@xiangjian/contract';
import type { TownshipRow } from '@xiangjian/store';

/** A township as replies name it. */
export function townshipView({ code, name, kind, county, fictional }: TownshipRow): Township {
  return { code, name, kind, county, fictional };
}
