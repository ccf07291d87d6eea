import {
  indicatorById,
  isIndicatorId,
  referenceNatures,
  townshipKinds,
} from '@xiangjian/indicators';
import { Input, Select } from 'antd';
import { useId } from 'react';
import forms from '../../components/entry-form.module.css';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { type DraftFields, type ReferenceDraft, statedReference } from './reference-draft.ts';
import { readAs } from './reference-text.ts';
import styles from './references.module.css';
import { referencesWords } from './references-words.ts';
import { useReferenceAreas } from './use-reference-areas.ts';

interface Props {
  readonly draft: ReferenceDraft;
  readonly indicator: string;
  readonly area: string;
  readonly onChange: (change: Partial<ReferenceDraft>) => void;
}

const township = 9;

/** The fields of a reference value; what is typed and wrong is told below its field. */
export function ReferenceFields({ draft, indicator, area, onChange }: Props) {
  const w = useWords(referencesWords);
  const language = useLanguage();
  const id = useId();
  const areas = useReferenceAreas(area);
  const { faults } = statedReference(draft, indicator);
  const read = readAs(draft.value, indicator, language);
  const unit = isIndicatorId(indicator) ? unitText(indicatorById(indicator).unit, language) : '';
  const fault = (field: DraftFields) => {
    const told = faults?.[field];
    if (told === undefined || draft[field].trim() === '') return null;
    return (
      <p className={`${styles.fault} ${styles.second}`} role="alert">
        {told[language]}
      </p>
    );
  };
  const line = (
    field: Exclude<DraftFields, 'nature' | 'area' | 'kind'>,
    hint: string,
    most = 200,
  ) => (
    <>
      <label htmlFor={`${id}${field}`}>{w[wordOf[field]]}</label>
      <Input
        id={`${id}${field}`}
        maxLength={most}
        placeholder={hint}
        value={draft[field]}
        onChange={({ target }) => onChange({ [field]: target.value })}
      />
      {fault(field)}
    </>
  );
  return (
    <>
      {line('value', w.valueHint(unit), 40)}
      {read !== null && (
        <p className={`${forms.quiet} ${styles.second}`} aria-live="polite">
          {w.readAs(read.printed, read.range)}
        </p>
      )}
      <label htmlFor={`${id}nature`}>{w.natureList}</label>
      <Select
        id={`${id}nature`}
        value={draft.nature}
        options={referenceNatures.map((one) => ({ value: one, label: w.natures[one] }))}
        onChange={(nature) => onChange({ nature })}
      />
      <label htmlFor={`${id}area`}>{w.area}</label>
      <Select
        id={`${id}area`}
        showSearch={{ optionFilterProp: 'label' }}
        value={draft.area}
        options={[...areas, { value: '', label: w.everywhere }]}
        onChange={(code) =>
          onChange(code.length === township ? { area: code, kind: '' } : { area: code })
        }
      />
      <label htmlFor={`${id}kind`}>{w.kind}</label>
      <Select
        id={`${id}kind`}
        disabled={draft.area.length === township}
        value={draft.kind}
        options={[
          { value: '' as const, label: w.allKinds },
          ...townshipKinds.map((one) => ({ value: one, label: one })),
        ]}
        onChange={(kind) => onChange({ kind })}
      />
      {line('from', '2021', 4)}
      {line('to', w.toHint, 4)}
      {line('title', w.documentHint)}
      {line('url', w.urlHint, 500)}
      {line('date', w.dateHint, 10)}
      {line('note', w.noteHint, 300)}
    </>
  );
}

const wordOf = {
  value: 'value',
  from: 'from',
  to: 'to',
  title: 'document',
  url: 'url',
  date: 'date',
  note: 'note',
} as const;
