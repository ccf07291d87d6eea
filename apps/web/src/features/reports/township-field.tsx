import { useQuery } from '@tanstack/react-query';
import type { Township } from '@xiangjian/contract';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { townshipsNamedQuery } from './get-townships-named.ts';
import styles from './import.module.css';
import { importWords } from './import-words.ts';

export type FoundTownship = Pick<Township, 'code' | 'name'>;

interface Props {
  readonly value: FoundTownship | null;
  readonly hint: string;
  /** Offered before anything is typed. */
  readonly candidates: readonly Township[];
  readonly onChange: (township: FoundTownship | null) => void;
}

const pause = 250;

/** A township found by part of its name, shown with its county so that namesakes can be told apart. */
export function TownshipField({ value, hint, candidates, onChange }: Props) {
  const w = useWords(importWords);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(text.trim()), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  const query = useQuery(townshipsNamedQuery(asked));
  const found =
    asked === ''
      ? candidates.map(({ code, name, county }) => ({ code, name, where: county }))
      : (query.data ?? []);
  const options = found.map(({ code, name, where }) => ({ value: code, label: name, where }));
  const chosen =
    value !== null && !found.some(({ code }) => code === value.code)
      ? [{ value: value.code, label: value.name, where: '' }]
      : [];
  return (
    <Select
      size="small"
      className={styles.townshipField ?? ''}
      aria-label={w.townshipField}
      placeholder={hint}
      allowClear
      popupMatchSelectWidth={320}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={query.isFetching}
      notFoundContent={asked === '' ? w.townshipHint : query.isFetching ? null : w.townshipNone}
      value={value?.code ?? null}
      options={[...chosen, ...options]}
      optionRender={({ data }) => (
        <span className={styles.option}>
          {data.label} <span>{data.where}</span>
        </span>
      )}
      onChange={(code: string | null | undefined) => {
        const township = found.find((one) => one.code === code);
        onChange(township === undefined ? null : { code: township.code, name: township.name });
      }}
    />
  );
}
