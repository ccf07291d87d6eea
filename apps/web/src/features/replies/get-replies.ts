import { queryOptions } from '@tanstack/react-query';
import { disputeListSchema, replyBoardSchema, replySheetSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The address of the board; `csvOf` gives the same as a file. */
export function boardAddress(area: string, year: number, day: string): string {
  return apiAddress('/replies', { area, year, day });
}

/** Which townships have replied, held against a day. */
export const boardQuery = (area: string, year: number, day: string) =>
  queryOptions({
    queryKey: ['reply-board', area, year, day],
    queryFn: ({ signal }) => ask(boardAddress(area, year, day), replyBoardSchema, { signal }),
  });

export function disputesAddress(area: string, year: number): string {
  return apiAddress('/replies/disputes', { area, year });
}

/** Every dispute of an area and year with its outcome. */
export const disputesQuery = (area: string, year: number) =>
  queryOptions({
    queryKey: ['disputes', area, year],
    queryFn: ({ signal }) => ask(disputesAddress(area, year), disputeListSchema, { signal }),
  });

export function sheetAddress(township: string, year: number): string {
  return apiAddress(`/replies/${township}/${year}/sheet`);
}

/** What a township is asked about, and what it replied. */
export const sheetQuery = (township: string, year: number) =>
  queryOptions({
    queryKey: ['reply-sheet', township, year],
    queryFn: ({ signal }) => ask(sheetAddress(township, year), replySheetSchema, { signal }),
  });
