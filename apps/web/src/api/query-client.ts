import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { ApiProblem, UnexpectedShape } from './problem.ts';

/** The cache of replies: the last picture stays while the next one loads, and what the caller did wrong is not repeated. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        placeholderData: keepPreviousData,
        retry: (failures, error) => {
          if (error instanceof ApiProblem && error.problem.status < 500) return false;
          return !(error instanceof UnexpectedShape) && failures < 2;
        },
      },
    },
  });
}
