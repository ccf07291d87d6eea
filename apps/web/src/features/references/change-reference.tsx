import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReferenceValue } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { changeReference } from './get-references.ts';
import { draftOf, statedReference } from './reference-draft.ts';
import { ReferenceFields } from './reference-fields.tsx';
import { referencesWords } from './references-words.ts';
import { SignField } from './sign-field.tsx';

interface Props {
  readonly id: number;
  readonly reference: ReferenceValue;
  readonly area: string;
  readonly onDone: () => void;
}

/** Another value in the place of this one, with who and why. */
export function ChangeReference({ id, reference, area, onDone }: Props) {
  const w = useWords(referencesWords);
  const client = useQueryClient();
  const [author, setAuthor] = useState(recallAuthor);
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState(() => draftOf(reference));
  const { reference: stated } = statedReference(draft, reference.indicator);
  const saving = useMutation({
    mutationFn: async () => {
      if (stated === null) throw new TypeError('incomplete');
      rememberAuthor(author.trim());
      return changeReference(id, stated, { author: author.trim(), reason });
    },
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries();
    },
  });
  const isReady = stated !== null && author.trim() !== '' && reason.trim() !== '';
  return (
    <div className={forms.form}>
      <ReferenceFields
        draft={draft}
        indicator={reference.indicator}
        area={area}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <SignField label={w.why} placeholder={w.why} most={200} value={reason} onChange={setReason} />
      <SignField
        label={w.author}
        placeholder={w.authorHint}
        most={40}
        value={author}
        onChange={setAuthor}
      />
      <div className={`${forms.actions} ${forms.wide}`}>
        <Button
          type="primary"
          disabled={!isReady}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          {w.doChange}
        </Button>
        <Button onClick={onDone}>{w.leave}</Button>
      </div>
      {saving.isError && (
        <div className={forms.wide} role="alert">
          <ErrorNote error={saving.error} onRetry={() => saving.mutate()} />
        </div>
      )}
    </div>
  );
}
