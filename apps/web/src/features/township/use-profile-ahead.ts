import { useQueryClient } from '@tanstack/react-query';
import { useBoundaries } from '../../view/use-boundaries.ts';
import { useScope } from '../../view/use-scope.ts';
import { profileQuery } from './get-profile.ts';

/** Asks for the profile of a township while the pointer, or the focus, is still on its name. */
export function useProfileAhead(): (township: string) => void {
  const client = useQueryClient();
  const { year, peers } = useScope();
  const boundaries = useBoundaries();
  return (township) =>
    void client.prefetchQuery(profileQuery({ township, year, peers, boundaries }));
}
