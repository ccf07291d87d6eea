import { queryOptions } from '@tanstack/react-query';
import { backupsSchema, type KeptBackups } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';

/** The backups that the server keeps; asked anew at every visit, and every two seconds while one is being written. */
export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: ({ signal }) => ask(apiAddress('/backups'), backupsSchema, { signal }),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.busy ? 2_000 : false),
});

/** Writes a backup now; answers when it is written and examined. Rejects with ApiProblem or NoAnswer. */
export function makeBackup(): Promise<KeptBackups> {
  return ask(apiAddress('/backups'), backupsSchema, { method: 'POST' });
}
