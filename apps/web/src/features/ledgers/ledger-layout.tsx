import type { LedgerMap, LedgerPreview } from '@xiangjian/contract';
import { InputNumber, Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';

interface Props {
  readonly preview: LedgerPreview;
  readonly onChange: (map: LedgerMap) => void;
  readonly onSheet: (sheet: string) => void;
}

/** Sheet, headings, townships, year and period of a table. */
export function LedgerLayout({ preview, onChange, onSheet }: Props) {
  const w = useWords(ledgerWords);
  const { map, sheets, columns, remembered } = preview;
  const letters = columns.map(({ column, words }) => ({
    value: column,
    label: `${column} ${words.join(' · ')}`,
  }));
  const setRow = (end: 'from' | 'to') => (row: number | null) => {
    if (row === null) return;
    const next = { ...map.headings, [end]: row };
    if (next.from <= next.to) onChange({ ...map, headings: next });
  };
  return (
    <>
      {remembered && <p className={styles.fine}>{w.remembered}</p>}
      <div className={styles.layout}>
        <div>
          <span>{w.sheet}</span>
          <Select
            size="small"
            aria-label={w.sheet}
            value={map.sheet}
            popupMatchSelectWidth={false}
            options={sheets.map(({ name, hidden }) => ({
              value: name,
              label: hidden ? w.hidden(name) : name,
            }))}
            onChange={onSheet}
          />
        </div>
        <fieldset>
          <legend>{w.headings}</legend>
          <InputNumber
            size="small"
            aria-label={w.headings}
            min={1}
            max={map.headings.to}
            value={map.headings.from}
            onChange={setRow('from')}
          />{' '}
          {w.to}{' '}
          <InputNumber
            size="small"
            aria-label={`${w.headings} ${w.to}`}
            min={map.headings.from}
            max={200}
            value={map.headings.to}
            onChange={setRow('to')}
          />
        </fieldset>
        <div>
          <span>{w.township}</span>
          <Select
            size="small"
            aria-label={w.township}
            value={map.township}
            popupMatchSelectWidth={false}
            options={letters}
            onChange={(township: string) => onChange({ ...map, township })}
          />
        </div>
        <YearField map={map} letters={letters} onChange={onChange} />
        <div>
          <span>{w.period}</span>
          <Select
            size="small"
            aria-label={w.period}
            value={map.period}
            options={[
              { value: 'year' as const, label: w.wholeYear },
              { value: 'ytd' as const, label: w.ytd },
            ]}
            onChange={(period) => onChange({ ...map, period })}
          />
        </div>
      </div>
      {map.long !== null && <p className={styles.fine}>{w.long}</p>}
    </>
  );
}

interface YearProps {
  readonly map: LedgerMap;
  readonly letters: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (map: LedgerMap) => void;
}

/** One year for the whole table, or the column that says it. */
function YearField({ map, letters, onChange }: YearProps) {
  const w = useWords(ledgerWords);
  const fixed = 'fixed' in map.year ? map.year.fixed : null;
  const lastYear = new Date().getFullYear() - 1;
  return (
    <fieldset>
      <legend>{w.year}</legend>
      <Select
        size="small"
        aria-label={w.year}
        value={'column' in map.year ? map.year.column : ''}
        popupMatchSelectWidth={false}
        options={[{ value: '', label: w.yearFixed }, ...letters]}
        onChange={(column: string) =>
          onChange({ ...map, year: column === '' ? { fixed: fixed ?? lastYear } : { column } })
        }
      />{' '}
      {fixed !== null && (
        <InputNumber
          size="small"
          aria-label={w.yearFixed}
          min={2000}
          max={2100}
          value={fixed}
          onChange={(value) => {
            if (value !== null && value >= 2000) onChange({ ...map, year: { fixed: value } });
          }}
        />
      )}
    </fieldset>
  );
}
