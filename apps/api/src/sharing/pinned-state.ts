import { releaseKeyParameter } from '@xiangjian/contract';
import { type Database, releaseKeyOf, type ShareLink, standingReleases } from '@xiangjian/store';
import { z } from 'zod';
import { localDay } from '../exporting/imprint.ts';
import { ApiProblem } from '../problems/api-problem.ts';

const state = z.union([releaseKeyParameter, z.iso.date()]);

/** The release or day to which the address of a link pins it; null for one that follows the data. */
export function pinOf({ address }: Pick<ShareLink, 'address'>): string | null {
  return queryOf(address).get('as_of');
}

/**
 * Refuses an address that names a state which is none (400), was never released (404), or may still change: of a day that is
 * not over, further releases may come.
 */
export function refuseLoosePin(database: Database, address: string, now: string): void {
  const pin = pinOf({ address });
  if (pin === null) return;
  const isState = state.safeParse(pin).success;
  const key = releaseKeyOf(pin);
  if (!isState || (key === null && pin >= localDay(now))) throw loosePin(pin);
  standingReleases(database, key ?? pin, queryOf(address).get('area'));
}

function queryOf(address: string): URLSearchParams {
  return new URLSearchParams(address.split('?')[1] ?? '');
}

function loosePin(pin: string): ApiProblem {
  return new ApiProblem('loose-pin', {
    status: 400,
    title: `“${pin}”固定不了数据：请写发布编号（如 990101-2022-1）或今天以前的日期`,
    detail: `as_of ${pin} is neither a release nor a day that is over`,
    errors: [
      { parameter: 'address', message: 'as_of 应为发布编号或今天以前的日期', allowed: null },
    ],
  });
}
