import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { cellEvidenceSchema, correctionReplySchema } from '@xiangjian/contract';
import {
  everyObservedIndicator,
  indicatorById,
  isObservedIndicatorId,
  printCell,
} from '@xiangjian/indicators';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { unitText } from '../../components/unit-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { townshipsInQuery } from './get-ledgers.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import { typedCell } from './typed-cell.ts';

/** A single figure with a note: a correction, so that who and why stand beside it. */
export function TypedFigure({ area, year }: { readonly area: string; readonly year: number }) {
  const w = useWords(ledgerWords);
  const m = useWords(marks);
  const language = useLanguage();
  const client = useQueryClient();
  const townships = useQuery(townshipsInQuery(area));
  const [township, setTownship] = useState<string | null>(null);
  const [indicator, setIndicator] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const [author, setAuthor] = useState(recallAuthor);
  const [reason, setReason] = useState('');
  const cell = typedCell(value);
  const save = useMutation({
    mutationFn: async () => {
      if (township === null || indicator === null || cell === null)
        throw new TypeError('incomplete');
      const place = `/observations/${township}/${year}/${indicator}`;
      // What is stored now is what the typed figure stands against: a change in between is refused.
      const { version } = await ask(apiAddress(place), cellEvidenceSchema);
      const body = { township, year, indicator, cell, evidence: null, author, reason };
      rememberAuthor(author);
      return ask(apiAddress('/corrections'), correctionReplySchema, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, expected: version ?? '0-0' }),
      });
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const told = value.trim() !== '' && cell === null;
  const ready =
    township !== null &&
    indicator !== null &&
    cell !== null &&
    author.trim() !== '' &&
    reason.trim() !== '';
  const name = townships.data?.find((one) => one.value === township)?.label ?? '';
  const entry =
    indicator !== null && isObservedIndicatorId(indicator) ? indicatorById(indicator) : null;
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) save.mutate();
      }}
    >
      <p className={`${styles.fine} ${styles.wide}`}>{w.typeOneDetail}</p>
      <span>{w.typedTownship}</span>
      <Select
        aria-label={w.chooseTownship}
        placeholder={w.chooseTownship}
        showSearch={{ optionFilterProp: 'label' }}
        value={township}
        options={townships.data ?? []}
        onChange={setTownship}
      />
      <span>{w.indicator}</span>
      <Select
        aria-label={w.indicator}
        showSearch={{ optionFilterProp: 'label' }}
        value={indicator}
        options={everyObservedIndicator().map(({ id, labelZh, labelEn, unit }) => ({
          value: id as string,
          label: `${language === 'zh' ? labelZh : labelEn}${m.inBrackets(unitText(unit, language))}`,
        }))}
        onChange={setIndicator}
      />
      <span>{w.value}</span>
      <Input
        aria-label={w.value}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <span>{w.typedBy}</span>
      <Input
        aria-label={w.typedBy}
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <span>{w.reason}</span>
      <Input
        aria-label={w.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.wide}>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={save.isPending}>
          {w.save}
        </Button>{' '}
        {!ready && !save.isSuccess && <small className={styles.fine}>{w.typedIncomplete}</small>}
      </div>
      {told && (
        <p className={`${styles.breach} ${styles.wide}`} role="alert">
          {w.unreadable}
        </p>
      )}
      {save.isSuccess && entry !== null && cell !== null && (
        <p role="status" className={styles.wide}>
          {w.saved(
            name,
            language === 'zh' ? entry.labelZh : entry.labelEn,
            printCell(entry, cell, language),
          )}
        </p>
      )}
      {save.isError && <ErrorNote error={save.error} onRetry={() => save.mutate()} />}
    </form>
  );
}
