import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { makeQueryClient } from '../../api/query-client.ts';
import { nearestQuery } from './get-nearest.ts';

/** What a page has in hand right after it went on from one township to the next. */
function rightAfter(client: QueryClient): unknown {
  const first = nearestQuery('990101001', 2024);
  const next = nearestQuery('990101002', 2024);
  client.setQueryData(first.queryKey, { rows: [] });
  const observer = new QueryObserver(client, { ...first, enabled: false });
  observer.setOptions(client.defaultQueryOptions({ ...next, enabled: false }));
  return observer.getCurrentResult().data;
}

test('the nearest of one township never stand under the name of the next', () => {
  expect(rightAfter(makeQueryClient())).toBeUndefined();
});
