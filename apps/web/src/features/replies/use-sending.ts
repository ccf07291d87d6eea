import { useMutation, useQueryClient } from '@tanstack/react-query';
import { rememberAuthor } from '../../components/remember-author.ts';

/** Sends something in somebody's name; afterwards every view is asked anew, also where it was refused. */
export function useSending(onDone: () => void = () => undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ send }: { readonly author: string; readonly send: () => Promise<unknown> }) =>
      send(),
    onSuccess: async (_done, { author }) => {
      rememberAuthor(author);
      await client.invalidateQueries();
      onDone();
    },
    onError: () => client.invalidateQueries(),
  });
}
