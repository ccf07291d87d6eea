import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { restoreReference } from './get-references.ts';
import { referencesWords } from './references-words.ts';

interface Props {
  readonly id: number;
  /** The value, for whoever hears the button. */
  readonly what: string;
  /** Who withdrew it: signs where nobody has given a name on this machine. */
  readonly by: string;
}

/** Undoes a withdrawal. */
export function RestoreReference({ id, what, by }: Props) {
  const w = useWords(referencesWords);
  const client = useQueryClient();
  const restoring = useMutation({
    mutationFn: () => restoreReference(id, recallAuthor() || by),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <div className={forms.actions}>
      <Button
        size="small"
        aria-label={w.restoreOf(what)}
        loading={restoring.isPending}
        onClick={() => restoring.mutate()}
      >
        {w.restore}
      </Button>
      {restoring.isError && (
        <ErrorNote error={restoring.error} onRetry={() => restoring.mutate()} />
      )}
    </div>
  );
}
