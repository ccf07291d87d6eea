import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AskReason } from '../../components/ask-reason.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { withdrawReference } from './get-references.ts';
import { referencesWords } from './references-words.ts';

interface Props {
  readonly id: number;
  /** Who recorded it: signs where nobody has given a name on this machine. */
  readonly by: string;
  readonly onDone: () => void;
}

/** Taking back asks for a reason first; the line stays, struck through, and can be restored. */
export function WithdrawReference({ id, by, onDone }: Props) {
  const w = useWords(referencesWords);
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawReference(id, { author: recallAuthor() || by, reason }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <AskReason
      label={w.whyWithdraw}
      confirm={w.doWithdraw}
      cancel={w.keep}
      act={withdrawing}
      onCancel={onDone}
    />
  );
}
