import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import forms from './entry-form.module.css';
import { ErrorNote } from './error-note.tsx';

interface Props {
  readonly label: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What is done with the reason; its failure is shown beside the field. */
  readonly act: Pick<
    UseMutationResult<unknown, Error, string>,
    'mutate' | 'isPending' | 'error' | 'reset'
  >;
  readonly onCancel: () => void;
}

/** Asks why before something is taken back. */
export function AskReason({ label, confirm, cancel, act, onCancel }: Props) {
  const [reason, setReason] = useState('');
  return (
    <div className={forms.actions}>
      <Input
        autoFocus
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        type="primary"
        disabled={reason.trim() === ''}
        loading={act.isPending}
        onClick={() => act.mutate(reason)}
      >
        {confirm}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
      {act.error !== null && <ErrorNote error={act.error} onRetry={act.reset} />}
    </div>
  );
}
