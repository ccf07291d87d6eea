import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { withdrawReference } from './get-references.ts';
import styles from './references.module.css';
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
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({
    mutationFn: () => withdrawReference(id, { author: recallAuthor() || by, reason }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  return (
    <div className={styles.actions}>
      <Input
        autoFocus
        aria-label={w.whyWithdraw}
        placeholder={w.whyWithdraw}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="primary"
        disabled={reason.trim() === ''}
        loading={withdrawing.isPending}
        onClick={() => withdrawing.mutate()}
      >
        {w.doWithdraw}
      </Button>
      <Button onClick={onDone}>{w.keep}</Button>
      {withdrawing.isError && (
        <ErrorNote error={withdrawing.error} onRetry={() => withdrawing.mutate()} />
      )}
    </div>
  );
}
