import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewReferenceValue } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { sendReferences } from './get-references.ts';
import { emptyReference, type ReferenceDraft, statedReference } from './reference-draft.ts';
import { ReferenceFields } from './reference-fields.tsx';
import { referencesWords } from './references-words.ts';
import { SignField } from './sign-field.tsx';

/** One reference value, typed in and recorded. */
export function NewReference({
  indicator,
  area,
}: {
  readonly indicator: string;
  readonly area: string;
}) {
  const w = useWords(referencesWords);
  const client = useQueryClient();
  const [author, setAuthor] = useState(recallAuthor);
  const [draft, setDraft] = useState(() => emptyReference(area));
  const sending = useMutation({
    mutationFn: (value: NewReferenceValue) => sendReferences([value], author.trim()),
    onSuccess: async () => {
      rememberAuthor(author.trim());
      setDraft(emptyReference(area));
      await client.invalidateQueries();
    },
  });
  const put = (change: Partial<ReferenceDraft>) => {
    sending.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const { reference } = statedReference(draft, indicator);
  const isReady = reference !== null && author.trim() !== '';
  return (
    <div className={forms.form}>
      <ReferenceFields draft={draft} indicator={indicator} area={area} onChange={put} />
      <SignField
        label={w.author}
        placeholder={w.authorHint}
        most={40}
        value={author}
        onChange={setAuthor}
      />
      {sending.isError && (
        <div className={forms.wide} role="alert">
          <ErrorNote
            error={sending.error}
            onRetry={() => (reference === null ? sending.reset() : sending.mutate(reference))}
          />
        </div>
      )}
      <div className={`${forms.actions} ${forms.wide}`}>
        <Button
          type="primary"
          disabled={!isReady}
          loading={sending.isPending}
          onClick={() => reference !== null && sending.mutate(reference)}
        >
          {w.record}
        </Button>
        {sending.isSuccess ? (
          <span role="status">{w.recorded}</span>
        ) : (
          !isReady && <span className={forms.quiet}>{w.incomplete}</span>
        )}
      </div>
    </div>
  );
}
