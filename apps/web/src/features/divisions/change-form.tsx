import type { Division } from '@xiangjian/contract';
import { divisionEventKinds } from '@xiangjian/indicators';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { isAuthorFixed, recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import {
  type ChangeDraft,
  emptyDraft,
  sidesOf,
  statedChange,
  withKind,
  withOrigins,
} from './change-draft.ts';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';
import { EffectsNote } from './effects-note.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { useDeclaring } from './use-declaring.ts';

/** One change of townships, typed in, looked at and recorded. */
export function ChangeForm({ standing }: { readonly standing: readonly Division[] }) {
  const w = useWords(divisionsWords);
  const id = useId();
  const declaring = useDeclaring();
  const [author, setAuthor] = useState(recallAuthor);
  const [draft, setDraft] = useState(emptyDraft);
  const put = (next: ChangeDraft) => {
    declaring.forget();
    setDraft(next);
  };
  const stated = statedChange(draft);
  const isReady = stated !== null && author.trim() !== '';
  const record = async () => {
    if (stated !== null && (await declaring.record([stated], author))) setDraft(emptyDraft);
  };
  return (
    <div className={forms.form}>
      <label htmlFor={`${id}kind`}>{w.what}</label>
      <Select
        id={`${id}kind`}
        value={draft.kind}
        options={divisionEventKinds.map((kind) => ({ value: kind, label: w.kinds[kind] }))}
        onChange={(kind) => put(withKind(draft, kind))}
      />
      <label htmlFor={`${id}from`}>{w.before}</label>
      <Select
        id={`${id}from`}
        {...(sidesOf(draft.kind).before ? { mode: 'multiple' as const } : {})}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={w.choose}
        value={sidesOf(draft.kind).before ? [...draft.from] : draft.from.slice(0, 1)}
        options={standing.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
        onChange={(chosen: string | string[]) =>
          put(
            withOrigins(
              draft,
              standing.filter(({ code }) => [chosen].flat().includes(code)),
            ),
          )
        }
      />
      <span>{w.after}</span>
      <OutcomeFields
        outcomes={draft.to}
        several={sidesOf(draft.kind).after}
        onChange={(to) => put({ ...draft, to })}
      />
      <label htmlFor={`${id}date`}>{w.date}</label>
      <Input
        id={`${id}date`}
        type="date"
        value={draft.date}
        onChange={({ target }) => put({ ...draft, date: target.value })}
      />
      <label htmlFor={`${id}document`}>{w.document}</label>
      <Input
        id={`${id}document`}
        maxLength={200}
        placeholder={w.documentHint}
        value={draft.document}
        onChange={({ target }) => put({ ...draft, document: target.value })}
      />
      <label htmlFor={`${id}author`}>{w.author}</label>
      <Input
        id={`${id}author`}
        maxLength={40}
        placeholder={w.authorHint}
        value={author}
        readOnly={isAuthorFixed()}
        onChange={({ target }) => setAuthor(target.value)}
      />
      {declaring.effects !== null && <EffectsNote effects={declaring.effects} />}
      {declaring.failure !== null && (
        <div className={forms.wide} role="alert">
          <ErrorNote error={declaring.failure} onRetry={() => void record()} />
        </div>
      )}
      {declaring.recorded !== null && (
        <p className={forms.wide} role="status">
          {w.recorded(declaring.recorded)}
        </p>
      )}
      <div className={`${forms.actions} ${forms.wide}`}>
        <Button
          type={declaring.effects === null ? 'primary' : 'default'}
          disabled={!isReady}
          loading={declaring.isBusy}
          onClick={() => stated !== null && void declaring.look([stated], author)}
        >
          {w.look}
        </Button>
        {declaring.effects !== null && (
          <>
            <Button type="primary" loading={declaring.isBusy} onClick={() => void record()}>
              {w.record}
            </Button>
            <Button onClick={declaring.forget}>{w.cancel}</Button>
          </>
        )}
        {!isReady && <span className={styles.hint}>{w.incomplete}</span>}
      </div>
    </div>
  );
}
