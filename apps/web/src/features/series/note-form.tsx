import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewSeriesNote } from '@xiangjian/contract';
import { noteComparabilities } from '@xiangjian/indicators';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { sendNotes } from './get-notes.ts';
import { emptyNote, type NoteDraft, statedNote } from './note-draft.ts';
import { seriesWords } from './series-words.ts';
import { useNoteAreas } from './use-note-areas.ts';

interface Props {
  readonly indicator: string;
  readonly label: string;
  readonly area: string;
}

/** One change of definition, typed in and declared. */
export function NoteForm({ indicator, label, area }: Props) {
  const w = useWords(seriesWords);
  const id = useId();
  const client = useQueryClient();
  const areas = useNoteAreas(area);
  const [author, setAuthor] = useState(recallAuthor);
  const [draft, setDraft] = useState(emptyNote);
  const sending = useMutation({
    mutationFn: (note: NewSeriesNote) => sendNotes([note], author.trim()),
    onSuccess: async () => {
      rememberAuthor(author.trim());
      setDraft(emptyNote);
      await client.invalidateQueries();
    },
  });
  const put = (change: Partial<NoteDraft>) => {
    sending.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const stated = statedNote(draft, indicator);
  const isReady = stated !== null && author.trim() !== '';
  return (
    <div className={forms.form}>
      <label htmlFor={`${id}scope`}>{w.scope}</label>
      <Select
        id={`${id}scope`}
        value={draft.isForAll ? 'all' : 'one'}
        options={[
          { value: 'one', label: w.thisOnly(label) },
          { value: 'all', label: w.allIndicators },
        ]}
        onChange={(value) => put({ isForAll: value === 'all' })}
      />
      <label htmlFor={`${id}area`}>{w.area}</label>
      <Select
        id={`${id}area`}
        showSearch={{ optionFilterProp: 'label' }}
        value={draft.area}
        options={[{ value: '', label: w.everywhere }, ...areas]}
        onChange={(value) => put({ area: value })}
      />
      <label htmlFor={`${id}from`}>{w.firstYear}</label>
      <Input
        id={`${id}from`}
        inputMode="numeric"
        maxLength={4}
        placeholder={w.firstYearHint}
        value={draft.from}
        onChange={({ target }) => put({ from: target.value })}
      />
      <label htmlFor={`${id}compare`}>{w.compare}</label>
      <Select
        id={`${id}compare`}
        value={draft.comparability}
        options={[...noteComparabilities]
          .reverse()
          .map((one) => ({ value: one, label: w.comparability[one] }))}
        onChange={(comparability) => put({ comparability })}
      />
      <label htmlFor={`${id}text`}>{w.text}</label>
      <Input
        id={`${id}text`}
        maxLength={300}
        placeholder={w.textHint}
        value={draft.text}
        onChange={({ target }) => put({ text: target.value })}
      />
      <label htmlFor={`${id}source`}>{w.sourceLabel}</label>
      <Input
        id={`${id}source`}
        maxLength={300}
        placeholder={w.sourceHint}
        value={draft.source}
        onChange={({ target }) => put({ source: target.value })}
      />
      <label htmlFor={`${id}author`}>{w.author}</label>
      <Input
        id={`${id}author`}
        maxLength={40}
        placeholder={w.authorHint}
        value={author}
        onChange={({ target }) => setAuthor(target.value)}
      />
      {sending.isError && (
        <div className={forms.wide} role="alert">
          <ErrorNote
            error={sending.error}
            onRetry={() => (stated === null ? sending.reset() : sending.mutate(stated))}
          />
        </div>
      )}
      <div className={`${forms.actions} ${forms.wide}`}>
        <Button
          type="primary"
          disabled={!isReady}
          loading={sending.isPending}
          onClick={() => stated !== null && sending.mutate(stated)}
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
