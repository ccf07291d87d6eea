import type { LedgerMap, LedgerPreview } from '@xiangjian/contract';
import { everyObservedIndicator, isObservedIndicatorId } from '@xiangjian/indicators';
import { Select } from 'antd';
import { unitText } from '../../components/unit-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import { unitChoices } from './unit-choices.ts';

interface Props {
  readonly preview: LedgerPreview;
  readonly onChange: (map: LedgerMap) => void;
}

/** Column by column: the heading, the indicator it stands for, and its unit. */
export function MappedColumns({ preview, onChange }: Props) {
  const w = useWords(ledgerWords);
  const { map, columns } = preview;
  const yearColumn = 'column' in map.year ? map.year.column : '';
  const offered = columns.filter(
    ({ column, words }) => column !== map.township && column !== yearColumn && words.length > 0,
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.columns} aria-label={w.columns}>
        <thead>
          <tr>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.heading}</th>
            <th scope="col">{w.indicator}</th>
            <th scope="col">{w.unit}</th>
          </tr>
        </thead>
        <tbody>
          {offered.map((column) => (
            <MappedColumn key={column.column} column={column} map={map} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnProps {
  readonly column: LedgerPreview['columns'][number];
  readonly map: LedgerMap;
  readonly onChange: (map: LedgerMap) => void;
}

function MappedColumn({ column: { column, words, unit, fits }, map, onChange }: ColumnProps) {
  const w = useWords(ledgerWords);
  const m = useWords(marks);
  const language = useLanguage();
  const mapped = map.columns.find((one) => one.column === column);
  const heading = words.join(' · ');
  const entries = everyObservedIndicator();
  const entry = entries.find(({ id }) => id === mapped?.indicator);
  const setColumn = (next: LedgerMap['columns'][number] | null) => {
    const others = map.columns.filter((one) => one.column !== column);
    onChange({ ...map, columns: next === null ? others : [...others, next] });
  };
  return (
    <tr>
      <td>{column}</td>
      <td>{heading}</td>
      <td>
        <Select
          size="small"
          className={styles.indicator ?? ''}
          aria-label={`${w.indicator} ${column}`}
          popupMatchSelectWidth={320}
          showSearch={{
            filterOption: (text, option) => option?.search.includes(text.toLowerCase()) ?? false,
          }}
          value={mapped?.indicator ?? ''}
          options={[
            { value: '', label: w.notImported, search: '' },
            ...entries.map(({ id, labelZh, labelEn, unit: counted, include, includeEn }) => ({
              value: id as string,
              label: `${language === 'zh' ? labelZh : labelEn}${m.inBrackets(unitText(counted, language))}`,
              search: [labelZh, labelEn, id, ...include, ...includeEn].join(' ').toLowerCase(),
            })),
          ]}
          onChange={(id: string) =>
            setColumn(isObservedIndicatorId(id) ? { column, indicator: id, factor: 1 } : null)
          }
        />
      </td>
      <td>
        {entry !== undefined && mapped !== undefined && (
          <Select
            size="small"
            aria-label={`${w.unit} ${column}`}
            popupMatchSelectWidth={false}
            value={mapped.factor}
            options={unitChoices(entry).map(({ factor, printed }) => ({
              value: factor,
              label: printed ?? w.ratio,
            }))}
            onChange={(factor: number) => setColumn({ ...mapped, factor })}
          />
        )}
        {!fits && unit !== null && (
          <span className={styles.breach} role="note">
            {w.unitDiffers(unit)}
          </span>
        )}
      </td>
    </tr>
  );
}
