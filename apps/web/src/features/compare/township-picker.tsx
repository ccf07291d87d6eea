import type { Township } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { Input } from 'antd';
import { useState } from 'react';
import { Explained } from '../../components/explained.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { toggled } from './toggled.ts';

/** More checkboxes than this make a page slow. */
const mostListed = 200;

interface Props {
  readonly townships: readonly Township[];
  readonly chosen: readonly string[];
  readonly hint: string;
}

/** The townships of the area: one by one, all, none, or all of a kind. */
export function TownshipPicker({ townships, chosen, hint }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const change = useChangeView();
  const [search, setSearch] = useState('');
  const choose = (codes: readonly string[]) =>
    change({ townships: codes.length === 0 ? undefined : codes, evidence: undefined });
  const kinds = [...new Set(townships.map(({ kind }) => kind))];
  const codesOf = (kind: string) =>
    townships.filter((township) => township.kind === kind).map(({ code }) => code);
  // A province has thousands: the ticked ones and the first that match are listed, the rest is found by name.
  const found = townships.filter(({ name }) => name.includes(search.trim()));
  const listed =
    found.length <= mostListed
      ? found
      : [
          ...found.filter(({ code }) => chosen.includes(code)),
          ...found.filter(({ code }) => !chosen.includes(code)),
        ].slice(0, mostListed);
  return (
    <fieldset className={styles.picker}>
      <legend>
        {w.townships}{' '}
        <span className={styles.quiet}>{w.chosenTownships(chosen.length, townships.length)}</span>
      </legend>
      <p className={styles.quiet}>
        <Explained>{hint}</Explained>
      </p>
      <div className={styles.shortcuts}>
        <button type="button" onClick={() => choose(townships.map(({ code }) => code))}>
          {w.all}
        </button>
        <button type="button" onClick={() => choose([])}>
          {w.none}
        </button>
        {kinds.length > 1 &&
          kinds.map((kind) => (
            <button key={kind} type="button" onClick={() => choose(codesOf(kind))}>
              {groupLabel(kind, language)}
            </button>
          ))}
      </div>
      {townships.length > mostListed && (
        <Input
          size="small"
          allowClear
          placeholder={w.findTownship}
          aria-label={w.findTownship}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <div className={styles.list}>
        {listed.map(({ code, name, kind }) => (
          <label key={code} className={styles.item}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() => choose(toggled(chosen, code))}
            />
            <span className={styles.label}>{name}</span>
            <span className={styles.quiet}>{groupLabel(kind, language)}</span>
          </label>
        ))}
        {found.length > listed.length && (
          <p className={styles.quiet}>{w.moreTownships(found.length - listed.length)}</p>
        )}
      </div>
    </fieldset>
  );
}
