import { queryOptions } from '@tanstack/react-query';
import { type Search, searchSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

export interface SearchQuestion {
  readonly q: string;
  /** Every area when left out. */
  readonly area?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly genre?: Search['items'][number]['report']['genre'] | undefined;
}

/** Reports on one page of hits. */
export const pageSize = 20;

/** Where the reports that say something are served; `csvOf` gives every one of them as a file. */
export function searchAddress({ q, area, years, genre }: SearchQuestion): string {
  return apiAddress('/search', { q, area, years, genre });
}

export const searchQuery = (question: SearchQuestion, page: number) =>
  queryOptions({
    queryKey: ['search', question, page],
    queryFn: ({ signal }) => {
      const offset = (page - 1) * pageSize;
      const address = `${searchAddress(question)}&limit=${pageSize}&offset=${offset}`;
      return ask(address, searchSchema, { signal });
    },
    enabled: question.q !== '',
  });
